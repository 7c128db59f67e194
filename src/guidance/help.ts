import type { HelpContent } from '../messages/protocol.ts';
import type { Role } from '../vocabulary.ts';
import type { Words } from '../words/en.ts';

/**
 * Help routes by role, most urgent first. Numbers as the services publish them: 999; Childline 0800 1111;
 * NSPCC helpline 0808 800 5000; Samaritans 116 123; NSPCC whistleblowing advice line 0800 028 0285.
 * `namesStaff`: whether the draft names somebody who works at the school; a child who tells is asked for nothing.
 */
export function helpFor(role: Role, namesStaff: boolean, { help }: Words): HelpContent {
  const danger = { text: help.danger, phone: '999' };
  const childline = { text: help.childline, phone: '0800 1111' };
  const lead = { text: help.safeguardingLead };
  const council = { text: help.council };
  const nspcc = { text: help.nspcc, phone: '0808 800 5000' };
  const samaritans = { text: help.samaritans, phone: '116 123' };
  const whistleblowing = { text: help.whistleblowing, phone: '0800 028 0285' };
  const routes = {
    pupil: [danger, { text: help.trusted }, childline],
    parent: [danger, lead, council, nspcc, samaritans],
    staff: [danger, lead, nspcc, samaritans, whistleblowing],
    governor: [danger, lead, council, nspcc, samaritans],
    volunteer: [danger, lead, council, nspcc, samaritans],
    official: [danger, lead, council, nspcc],
  } satisfies Record<Role, HelpContent['routes']>;
  return {
    lead: help.lead[role],
    routes: routes[role],
    after: namesStaff && role !== 'pupil' ? help.namesStaff : null,
  };
}

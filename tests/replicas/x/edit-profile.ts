import { Component, createRef, createElement as h, type ReactNode } from 'react';
import { guard } from '../shared/trap.ts';
import { Field } from './field.ts';
import { composers, type InUse } from './in-use.ts';
import { button, icon } from './parts.ts';
import { settings } from './settings.ts';

/** What the profile says, by the names of its fields. */
export type Profile = Record<'displayName' | 'description' | 'location' | 'url', string>;
type Name = keyof Profile;

export interface EditProfileProps {
  profile: Profile;
  onSave(profile: Profile): void;
  onClose(): void;
}

const FIELDS: { name: Name; kind: 'input' | 'textarea'; longest: number }[] = [
  { name: 'displayName', kind: 'input', longest: 50 },
  { name: 'description', kind: 'textarea', longest: 160 },
  { name: 'location', kind: 'input', longest: 30 },
  { name: 'url', kind: 'input', longest: 100 },
];

/** The dialog for one's own profile: four fields, saved at once. */
export class EditProfile extends Component<EditProfileProps, Profile> implements InUse {
  override state: Profile = this.props.profile;
  private readonly dialog = createRef<HTMLDivElement>();
  private readonly fields = new Map<Name, Field | null>();
  private current: Name = 'displayName';
  private stop = () => {};

  override componentDidMount(): void {
    composers.push(this);
    const { onClose } = this.props;
    if (!this.dialog.current) return;
    const home = () => this.fields.get(this.current)?.focus();
    this.stop = guard(this.dialog.current, { home, outside: onClose, escape: onClose });
  }

  override componentWillUnmount(): void {
    this.stop();
    composers.splice(composers.indexOf(this), 1);
  }

  text(): string {
    return this.state[this.current];
  }

  rerender(): void {
    this.fields.get(this.current)?.rerender();
  }

  override render(): ReactNode {
    const { onClose, onSave } = this.props;
    const { save } = settings.words;
    return h(
      'div',
      { id: 'layers' },
      h('div', { 'data-testid': 'mask', className: 'backdrop' }),
      h(
        'div',
        {
          ref: this.dialog,
          className: 'dialog',
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': 'modal-header',
        },
        h(
          'header',
          { className: 'tools' },
          button(
            { 'data-testid': 'app-bar-close', 'aria-label': 'Close', className: 'round', onClick: onClose },
            icon('M6 6l12 12M18 6L6 18'),
          ),
          h('h2', { id: 'modal-header' }, 'Edit profile'),
          button(
            { 'data-testid': 'Profile_Save_Button', className: 'primary', onClick: () => onSave(this.state) },
            save,
          ),
        ),
        h(
          'div',
          { className: 'profile-fields' },
          FIELDS.map((field) => this.field(field)),
        ),
      ),
    );
  }

  private field({ name, kind, longest }: (typeof FIELDS)[number]): ReactNode {
    const box = h(Field, {
      ref: (field: Field | null) => {
        this.fields.set(name, field);
      },
      kind,
      text: this.state[name],
      onText: (text) => this.setState((before) => ({ ...before, [name]: text })),
      attributes: {
        name,
        maxLength: longest,
        dir: 'auto',
        onFocus: () => {
          this.current = name;
        },
        ...(kind === 'input' ? { type: 'text' } : { rows: 4 }),
      },
    });
    return h('label', { key: name }, h('span', null, settings.words[name]), box);
  }
}

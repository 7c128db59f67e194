import { useEffect, useState } from 'preact/hooks';
import { type InForce, inForce, onChanged } from '../settings/storage.ts';

/** What is in force on this device, brought up to date as it changes; null until it has been read. */
export function useInForce(): InForce | null {
  const [state, setState] = useState<InForce | null>(null);
  useEffect(() => {
    const read = () => void inForce().then(setState);
    onChanged(read);
    read();
  }, []);
  return state;
}

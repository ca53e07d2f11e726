import { useEffect, useState } from 'react';
import type { ChatDoor, Handover } from '../../services/handover';

/** Whether an agent can be talked to; null until the licence is known. */
export const useChat = (handover: Handover | null): ChatDoor | null => {
  const [door, setDoor] = useState<ChatDoor | null>(null);
  useEffect(() => {
    let isWanted = true;
    handover?.chat().then(
      (found) => {
        if (isWanted) setDoor(found);
      },
      () => undefined
    );
    return () => {
      isWanted = false;
    };
  }, [handover]);
  return door;
};

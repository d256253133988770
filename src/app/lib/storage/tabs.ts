/** Tells the other tabs of this site that stored data changed, and hears it from them. */
export interface TabChannel<Message> {
  readonly tell: (message: Message) => void;
  /** Returns the function that stops listening. */
  readonly hear: (listener: (message: Message) => void) => () => void;
}

/** A channel by name. A tab never hears itself; browsers without `BroadcastChannel` hear nothing and lose nothing. */
export const tabChannel = <Message>(
  name: string,
  isMessage: (data: unknown) => data is Message,
): TabChannel<Message> => {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  return {
    tell: (message) => channel?.postMessage(message),
    hear: (listener) => {
      const onMessage = ({ data }: MessageEvent<unknown>): void => {
        if (isMessage(data)) listener(data);
      };
      channel?.addEventListener('message', onMessage);
      return () => channel?.removeEventListener('message', onMessage);
    },
  };
};

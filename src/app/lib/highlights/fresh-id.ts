/** An id that no other record has. Unlike `randomUUID`, also where the site is opened over plain HTTP, as on a phone in the same room. */
export const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

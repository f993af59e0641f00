/** What both stores ask for by the same names, and how a row becomes what the program works with. */

export const HEADER_COLUMNS = 'reference, form, team, received_at AS "receivedAt", state, state_at AS "stateAt"';
export const MESSAGE_COLUMNS = 'id, reference, team, created_at AS "createdAt", attempts';
export const AUDIT_COLUMNS = 'at, who, what, reference, detail';
export const TOKEN_COLUMNS = 'kind, digest, data, expires_at AS "expiresAt"';

/** @param row its columns have the names of `Shape`; one that is NULL is left out */
export function fromRow<Shape>(row: object): Shape {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Shape;
}

const address = /[^\s<>"'(),;:@]+@[^\s<>"'(),;:@]+/g

/** What another machine said, which often repeats somebody's address, for staff who need not know it. */
export const withoutAddresses = (said: string): string => said.replaceAll(address, '…')

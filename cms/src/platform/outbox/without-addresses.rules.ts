const address = /[^\s<>"'(),;:@]+@[^\s<>"'(),;:@]+/g

/** The message of another machine, without the mail addresses that it often repeats, which staff need not know. */
export const withoutAddresses = (said: string): string => said.replaceAll(address, '…')

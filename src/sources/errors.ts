import { CasusError, LimitExceeded } from '../errors.js';

/** A file that can't be read: it isn't there, it is no file, or it may not be opened. */
export class InputUnreadable extends CasusError {
  readonly code = 'INPUT_UNREADABLE';

  constructor(file: string, cause: NodeJS.ErrnoException) {
    const fault = FAULTS[cause.code ?? ''] ?? `can't be read (${cause.code ?? cause.message})`;
    super(`${file} ${fault}.`, { where: file, remedy: 'Check the name, or give "-" for standard input.' }, { cause });
  }
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be opened',
  EPERM: 'may not be opened',
  EISDIR: 'is a folder',
  ENOTDIR: 'is no folder',
};

/** An archive or a compressed file that can't be unpacked, or not to its end. */
export class ArchiveBroken extends CasusError {
  readonly code = 'ARCHIVE_BROKEN';

  constructor(where: string, fault: string, options?: ErrorOptions) {
    super(
      `${where} can't be unpacked: ${fault}.`,
      { where, remedy: 'Get it anew, or pack it again; what came before is read.' },
      options,
    );
  }
}

/** An archive that grows far more than text does when it is packed. */
export class ArchiveBomb extends LimitExceeded {
  readonly code = 'ARCHIVE_BOMB';

  constructor(where: string, limit: number, least: number) {
    super(
      `${where} unpacks to more than ${limit} times its size, and to more than ${least} bytes.`,
      { where, remedy: 'Unpack it yourself, and give what it holds, if you trust it.' },
      { limit },
    );
  }
}

/** Archives in archives in archives. */
export class ArchiveTooDeep extends LimitExceeded {
  readonly code = 'ARCHIVE_TOO_DEEP';

  constructor(where: string, limit: number) {
    super(
      `${where} is packed more than ${limit} times over.`,
      { where, remedy: 'Unpack the outer ones yourself.' },
      { limit },
    );
  }
}

/** An archive, or what is in it, that is larger than may be read. */
export class ArchiveTooLarge extends LimitExceeded {
  readonly code = 'ARCHIVE_TOO_LARGE';

  constructor(where: string, fault: string, limit: number) {
    super(`${where} ${fault} ${limit} bytes.`, { where, remedy: 'Unpack it yourself, and give its parts.' }, { limit });
  }
}

/** A member of an archive whose name leads out of it, or that is locked. Nothing is written in any case. */
export class MemberRefused extends CasusError {
  readonly code = 'MEMBER_REFUSED';

  constructor(where: string, fault: string) {
    super(`${where.slice(0, 300)} ${fault}.`, {
      where,
      remedy: 'Pack it anew, without a password and from its folder.',
    });
  }
}

/** A feed, a sitemap or a list of addresses that can't be read, or that declares entities, as none has to. */
export class FeedMalformed extends CasusError {
  readonly code = 'FEED_MALFORMED';

  constructor(where: string, fault: string, options?: ErrorOptions) {
    super(
      `${where} ${fault}.`,
      { where, remedy: 'Give a feed (RSS, Atom, JSON Feed), a sitemap, or a list of addresses, one a line.' },
      options,
    );
  }
}

/** A list of more addresses than may be followed; those before are. */
export class ListTooLong extends LimitExceeded {
  readonly code = 'LIST_TOO_LONG';

  constructor(where: string, limit: number) {
    super(
      `${where} lists more than ${limit} addresses.`,
      { where, remedy: 'Give the rest as another list.' },
      { limit },
    );
  }
}

/** Sitemaps that list sitemaps that list sitemaps. */
export class ListTooDeep extends LimitExceeded {
  readonly code = 'LIST_TOO_DEEP';

  constructor(where: string, limit: number) {
    super(
      `${where} is a sitemap within more than ${limit} others.`,
      { where, remedy: 'Give the sitemap of the pages.' },
      { limit },
    );
  }
}

/** A Status shown as a table: what a client that only reads tables gets when something was deleted or went wrong. */
import { type Printer, text } from './printer.ts';

interface StatusLike {
  readonly status?: string | undefined;
  readonly reason?: string | undefined;
  readonly message?: string | undefined;
}

export const statusPrinter: Printer = {
  columns: [text('Status'), text('Reason'), text('Message')],
  cells(object) {
    const { status = '', reason = '', message = '' } = object as unknown as StatusLike;
    return [status, reason, message];
  },
};

package io.throughline.exchange.mail;

/// Why a file, or something in it, did not become an interaction.
public enum Why {
    /// None of the addresses is that of a person on file.
    NOBODY_KNOWN,
    /// Their people take part in several open deals.
    SEVERAL_DEALS,
    /// There is no open deal of theirs to which the viewer may write.
    NO_OPEN_DEAL,
    /// It is from long before the deal was opened.
    BEFORE_THE_DEAL,
    ON_FILE,
    CANCELLED,
    DECLINED,
    /// Nobody but our own people is in it.
    AMONG_US,
    /// The file has no bytes.
    EMPTY,
    TOO_LARGE,
    /// The file holds more messages or meetings than are read at once; the first of them were.
    TOO_MANY,
    /// A zip or another packed file.
    PACKED,
    /// A message in the form of Outlook alone.
    OUTLOOK,
    /// The file is neither mail nor a calendar.
    NEITHER,
    /// It can't be read, or says of nobody.
    BROKEN,
    /// It does not say on which day it was, or on one that nobody means.
    NO_DAY;

    /// Whether it is of the file or its form, not of who is in it.
    public boolean isUnread() {
        return compareTo(EMPTY) >= 0;
    }
}

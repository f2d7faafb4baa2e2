package io.throughline.exchange.mail;

import java.util.ArrayList;
import java.util.List;

/// What was found in dropped files so far, up to a limit.
public final class Found {
    /// More than that is for an import, not for somebody who waits.
    static final int MOST = 5000;

    private static final int MOST_UNREAD = 1000;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2200;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private boolean isOver;

    Found() {}

    /// A file that could not be read, or something in it.
    ///
    /// @param place which message of the file it is, from 1; 0 where it is the file itself
    public record Unread(String file, int place, Why why) {}

    void add(Entry entry, int place) {
        var year = entry.on().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) unread(entry.file(), place, Why.NO_DAY);
        else if (entry.addresses().findAny().isEmpty()) unread(entry.file(), place, Why.BROKEN);
        else if (entries.size() < MOST) entries.add(entry);
        else isOver = true;
    }

    void unread(String file, int place, Why why) {
        if (unread.size() < MOST_UNREAD) unread.add(new Unread(file, place, why));
    }

    /// There was more than is read.
    boolean isFull() {
        return isOver || unread.size() >= MOST_UNREAD;
    }

    /// Of this file there is more, or all of it.
    void full(String file) {
        unread.add(new Unread(file, 0, Why.TOO_MANY));
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public List<Unread> unread() {
        return List.copyOf(unread);
    }
}

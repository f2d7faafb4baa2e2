package io.throughline.exchange.read.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/// Reads what follows a day: nothing, or a time such as `08:55 PM`, `T10:00:00.000+0000`, `10:00 UTC`.
final class ClockText {
    private static final int NO_ZONE = Integer.MIN_VALUE;

    private char[] text = new char[0];
    private int at;
    private int end;

    private int hour;
    private int minute;
    private int second;
    private int nano;
    private int zoneSeconds = NO_ZONE;

    void clear() {
        hour = 0;
        minute = 0;
        second = 0;
        nano = 0;
        zoneSeconds = NO_ZONE;
    }

    void set(LocalDateTime utc) {
        hour = utc.getHour();
        minute = utc.getMinute();
        second = utc.getSecond();
        nano = utc.getNano();
        zoneSeconds = 0;
    }

    /// @return whether the rest of the text is a time, or nothing
    boolean read(char[] chars, int from, int to) {
        text = chars;
        at = from;
        end = to;
        if (at == end) return true;
        if (!between()) return false;
        return time() && half() && zone();
    }

    private boolean between() {
        var start = at;
        while (at < end && (text[at] == ' ' || text[at] == ',' || text[at] == 'T')) at++;
        return at > start && at < end;
    }

    private boolean time() {
        hour = number(2);
        if (hour < 0 || hour > 24 || !take(':')) return false;
        minute = number(2);
        if (minute < 0 || minute > 59) return false;
        if (!take(':')) return true;
        second = number(2);
        return second >= 0 && second <= 60 && fraction();
    }

    private boolean fraction() {
        if (second == 60) second = 59;
        if (!take('.') && !take(',')) return true;
        var unit = 100_000_000;
        var start = at;
        for (; at < end && isDigit(); at++, unit /= 10) nano += (text[at] - '0') * unit;
        return at > start;
    }

    /// AM and PM, in either case, with or without a space before.
    private boolean half() {
        skipSpaces();
        if (end - at < 2 || (text[at + 1] | 0x20) != 'm') return hour < 24;
        var half = text[at] | 0x20;
        if (half != 'a' && half != 'p') return false;
        at += 2;
        if (hour < 1 || hour > 12) return false;
        hour = hour % 12 + (half == 'p' ? 12 : 0);
        return true;
    }

    private boolean zone() {
        skipSpaces();
        if (at == end) return true;
        if (text[at] == '+' || text[at] == '-') return offset(text[at++] == '-' ? -1 : 1);
        var name = new String(text, at, end - at);
        if (name.equals("Z") || name.equals("UTC") || name.equals("GMT")) zoneSeconds = 0;
        // other names of zones are several places' (CST, IST): the time stays local
        return name.length() <= 5 && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private boolean offset(int sign) {
        var hours = number(2);
        take(':');
        var minutes = at == end ? 0 : number(2);
        zoneSeconds = sign * (hours * 3600 + minutes * 60);
        return hours >= 0 && hours <= 18 && minutes >= 0 && minutes < 60 && at == end;
    }

    String instant(LocalDate day) {
        var local = LocalDateTime.of(day, LocalTime.of(hour, minute, second, nano));
        if (zoneSeconds == NO_ZONE) return local.toString();
        return local.toInstant(ZoneOffset.ofTotalSeconds(zoneSeconds)).toString();
    }

    private int number(int most) {
        if (at == end || !isDigit()) return -1;
        var number = 0;
        for (var i = 0; i < most && at < end && isDigit(); i++) number = number * 10 + text[at++] - '0';
        return number;
    }

    private boolean take(char c) {
        if (at == end || text[at] != c) return false;
        at++;
        return true;
    }

    private boolean isDigit() {
        return text[at] >= '0' && text[at] <= '9';
    }

    private void skipSpaces() {
        while (at < end && (text[at] == ' ' || text[at] == '\u00a0' || text[at] == '\u202f')) at++;
    }
}

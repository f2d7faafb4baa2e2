package io.throughline.web;

import io.throughline.base.Grade;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says in words what a line with stations shows: under each station, and as one sentence in a fixed order.
///
/// @param past the line is that of a day before today, which then is called by its date alone
public record StationWords(StationLine line, Words words, boolean past) {
    public StationWords(StationLine line, Words words) {
        this(line, words, false);
    }

    public String name(Stop stop) {
        return words.say("station." + stop.station());
    }

    /// `stated`, or what the station has to say instead.
    public String grade(Stop stop) {
        return stop.note() == null ? words.say("grade." + stop.grade()) : stop.note();
    }

    /// `4 Sep`, `1 Mar 2027`, `13 Nov, 9 days late`; empty where no day is known.
    public String day(Stop stop) {
        var day = stop.day();
        if (day == null) return "";
        return stop.isLate(line.today())
                ? words.say("station.late", shortDay(day), ChronoUnit.DAYS.between(day, line.today()))
                : shortDay(day);
    }

    public String today() {
        return words.say(now(), shortDay(line.today()));
    }

    private String shortDay(LocalDate day) {
        var pattern = day.getYear() == line.today().getYear() ? "d MMM" : "d MMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(day);
    }

    /// What a station's link is called: `Concerns: stated, 13 Nov, 9 days late. Only one voice.`
    public String label(Stop stop) {
        var day = day(stop);
        var says = words.say("station.label", name(stop), grade(stop), day.isEmpty() ? "" : ", " + day);
        return stop.trouble() == null ? says : says + " " + stop.trouble();
    }

    /// The whole line: shown, corroborated, stated, assumed, not known, then what is wrong, then where today is.
    public String sentence() {
        var says = new ArrayList<String>();
        for (var grade : List.of(Grade.SHOWN, Grade.CORROBORATED, Grade.STATED, Grade.ASSUMED, Grade.UNKNOWN)) {
            var names = line.stops().stream()
                    .filter(stop -> stop.grade() == grade)
                    .map(this::name)
                    .toList();
            if (!names.isEmpty()) says.add(words.say("station.are." + grade, list(names)));
        }
        var wrong =
                line.stops().stream().filter(Stop::isTroubled).map(this::name).toList();
        if (!wrong.isEmpty()) says.add(words.say("station.wrong", list(wrong)));
        says.add(whereToday());
        return String.join(" ", says);
    }

    private String now() {
        return past ? "station.then" : "station.today";
    }

    private String whereToday() {
        var due = line.lastDue();
        var stops = line.stops();
        if (due < 0) return words.say(now() + ".before", name(stops.getFirst()).toLowerCase(Locale.ROOT));
        var last = name(stops.get(due)).toLowerCase(Locale.ROOT);
        if (due + 1 >= stops.size()) return words.say(now() + ".after", last);
        return words.say(now() + ".between", last, name(stops.get(due + 1)).toLowerCase(Locale.ROOT));
    }

    private String list(List<String> names) {
        var lower = new ArrayList<>(names);
        lower.subList(1, lower.size()).replaceAll(name -> name.toLowerCase(Locale.ROOT));
        var last = lower.removeLast();
        return lower.isEmpty() ? last : words.say("station.and", String.join(", ", lower), last);
    }
}

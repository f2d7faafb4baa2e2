package io.throughline.exchange.read.crm;

import java.util.ArrayList;
import java.util.List;

/// Text of sections `[title]` with lines `left = right`; `#` begins a comment. The left side may be quoted.
record MapText(List<Section> sections) {
    record Section(String title, List<Line> lines) {}

    record Line(int number, String left, String right) {}

    static MapText parse(String text) throws Wrong {
        var sections = new ArrayList<Section>();
        sections.add(new Section("", new ArrayList<>()));
        var number = 0;
        for (var line : text.lines().map(String::strip).toList()) {
            number++;
            if (number == 1 && line.startsWith("\ufeff")) line = line.substring(1);
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (line.startsWith("[")) sections.add(new Section(title(number, line), new ArrayList<>()));
            else sections.getLast().lines().add(line(number, line));
        }
        return new MapText(sections);
    }

    private static String title(int number, String line) throws Wrong {
        var end = line.lastIndexOf(']');
        if (end < 0) throw new Wrong("Line " + number + ": a section begins with “[” and ends with “]”.");
        return line.substring(1, end).strip();
    }

    private static Line line(int number, String line) throws Wrong {
        if (line.startsWith("\"")) return quoted(number, line);
        var equals = line.indexOf('=');
        if (equals <= 0) throw new Wrong("Line " + number + ": “" + line + "” is not of the form “header = field”.");
        return new Line(number, line.substring(0, equals).strip(), right(line.substring(equals + 1)));
    }

    private static Line quoted(int number, String line) throws Wrong {
        var end = 1;
        while (end < line.length() && (line.charAt(end) != '"' || line.startsWith("\"\"", end)))
            end += line.startsWith("\"\"", end) ? 2 : 1;
        var equals = line.indexOf('=', end);
        if (equals < 0) throw new Wrong("Line " + number + ": “" + line + "” is not of the form “header = field”.");
        return new Line(number, line.substring(1, end).replace("\"\"", "\""), right(line.substring(equals + 1)));
    }

    private static String right(String text) {
        var comment = text.indexOf(" #");
        return (comment < 0 ? text : text.substring(0, comment)).strip();
    }
}

package io.throughline.web;

import java.util.Collection;

/// The strips of one list. Those that show dates share one scale, so that they can be read downwards.
public record Strips(Words words, LineSentence sentence, LineLayout.Scale scale) {

    public static Strips of(Shell shell, Collection<ListedLine> lines, Usual usual) {
        var dated = lines.stream()
                .filter(line -> line.stations() == null)
                .map(ListedLine::dates)
                .toList();
        return new Strips(
                shell.words(), new LineSentence(shell.wording(), usual), LineLayout.Scale.strip(dated, usual));
    }

    public Strip of(ListedLine line) {
        var dates = line.dates();
        if (line.stations() == null) return new Strip.Dates(scale.line(dates), sentence.of(dates));
        var stations = LineText.read(line.stations(), dates.today(), dates.opened());
        return new Strip.Stations(stations.strip(), new StationWords(stations, words).sentence());
    }
}

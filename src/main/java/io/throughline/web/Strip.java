package io.throughline.web;

/// What a list draws of a deal, with all of it in words: the stations of its line, or, while nothing is known at any of
/// them, the dates of the deal itself.
public sealed interface Strip {
    record Stations(StationLine.Drawn drawn, String says) implements Strip {}

    record Dates(LineLayout layout, String says) implements Strip {}
}

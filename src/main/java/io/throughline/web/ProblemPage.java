package io.throughline.web;

/// What the reader is told when a request could not be answered.
public record ProblemPage(Shell shell, String title, String detail) implements Page {}

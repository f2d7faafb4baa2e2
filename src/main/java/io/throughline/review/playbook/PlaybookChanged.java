package io.throughline.review.playbook;

/// The playbook has a new edition: phases, and what follows from them, have to be looked at anew. Published within the
/// transaction of the change.
public record PlaybookChanged() {}

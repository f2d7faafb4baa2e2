package io.throughline.buying.readiness;

/// Of what a customer must have something in place.
public enum Area {
    PEOPLE,
    PROCESS,
    DATA,
    SPONSOR
}

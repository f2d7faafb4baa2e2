package io.throughline.deals.spot;

/// What of an account is a number.
public enum Figure {
    EMPLOYEES,
    REVENUE
}

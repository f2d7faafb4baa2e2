package io.throughline.deals.spot;

/// Other rules hold from now on: every open deal has to be looked at anew. Published within the transaction of the
/// change.
public record SweetSpotChanged() {}

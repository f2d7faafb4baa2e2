package io.throughline.exchange.read;

/// Where an export came from. Ids are unique within a system and a kind.
public enum CrmSystem {
    SALESFORCE,
    HUBSPOT,
    PLAIN
}

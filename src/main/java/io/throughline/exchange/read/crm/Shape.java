package io.throughline.exchange.read.crm;

import io.throughline.exchange.read.CrmSystem;
import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RecordKind;
import java.util.List;
import java.util.Map;

/// A kind of export that is recognised: how it is known, and what its columns mean.
///
/// @param title for people: `Salesforce object export of accounts`
/// @param prefix the first three characters of its Salesforce ids; blank where they don't tell
/// @param needs one of these must hold
/// @param musts what a file of this shape can't do without
/// @param keepsUnknown whether columns that are not listed become extra facts
record Shape(
        CrmSystem system,
        RecordKind kind,
        String title,
        String prefix,
        List<Needs> needs,
        List<Must> musts,
        boolean keepsUnknown,
        Map<String, Use> uses) {

    /// @param fields any of them will do
    /// @param column how the column is called where the export comes from
    record Must(List<Field> fields, String column) {}

    boolean isObjectExport() {
        return !prefix.isEmpty();
    }
}

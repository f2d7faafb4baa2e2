package io.throughline.exchange.drop;

import io.throughline.exchange.mail.Entry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Whose the addresses are.
///
/// @param ours those of users
/// @param buyers the persons of the others, as far as they are on file
record Known(Set<String> ours, Map<String, Buyer> buyers) {

    /// One of the buyer's people.
    record Buyer(UUID id, String name) {}

    /// Those of the buyer's people who were in it.
    List<Buyer> present(Entry entry) {
        return entry.present()
                .flatMap(address -> Stream.ofNullable(buyers.get(address)))
                .distinct()
                .toList();
    }

    /// Their addresses.
    List<String> addresses(Entry entry) {
        return entry.present().filter(buyers::containsKey).toList();
    }

    /// Addresses of neither ours nor anybody on file.
    List<String> unknown(Entry entry) {
        return entry.present()
                .filter(address -> !ours.contains(address) && !buyers.containsKey(address))
                .toList();
    }

    boolean isAmongUs(Entry entry) {
        return entry.addresses().allMatch(ours::contains);
    }

    /// Nobody of one side would come.
    boolean isDeclined(Entry entry) {
        return allDeclined(entry, entry.addresses().filter(ours::contains).toList())
                || allDeclined(
                        entry,
                        entry.addresses()
                                .filter(address -> !ours.contains(address))
                                .toList());
    }

    private static boolean allDeclined(Entry entry, List<String> side) {
        return !side.isEmpty() && entry.declined().containsAll(side);
    }
}

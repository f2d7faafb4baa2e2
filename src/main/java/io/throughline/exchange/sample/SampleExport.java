package io.throughline.exchange.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// A Salesforce object export of a made-up company, with the usual ugliness: a byte order mark in Account, CRLF in
/// Opportunity, windows-1252 in Contact, 15-character ids in OpportunityContactRole, American days in Task, own
/// columns,
/// blanks, mistyped products, deals entered twice, and four rows that can't be taken. The same arguments give the same
/// bytes.
///
/// @param today the day of the export; all else is relative to it
/// @param deals rows of Opportunity that can be taken
public record SampleExport(LocalDate today, long seed, int deals) {
    /// About the size of a company of thirty sellers.
    public static final int DEALS = 5_000;
    /// Rows of the whole export that can't be taken: 29 February 2025 twice, a line that broke off twice.
    public static final int REFUSED = 4;

    /// Writes the nine files.
    public void write(Path folder) {
        var cast = cast(folder);
        var writer = new DealFiles(folder, cast);
        try (var file = writer.file();
                var around = new AroundFiles(folder, cast)) {
            new SampleStory(cast).deals().forEach(deal -> {
                writer.row(file, deal);
                around.rows(deal);
            });
            writer.refused(file);
            around.refused();
        }
    }

    /// Writes only accounts, contacts, users, products and deals, without rows that can't be taken: what the benchmark
    /// imports. Memory does not grow with the number of deals.
    public void writeDeals(Path folder) {
        var cast = cast(folder);
        var writer = new DealFiles(folder, cast);
        try (var file = writer.file()) {
            new SampleStory(cast).deals().forEach(deal -> writer.row(file, deal));
        }
    }

    private Cast cast(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't make the folder for the sample: " + folder, e);
        }
        var cast = new Cast(today, seed, deals);
        new CastFiles(folder, cast).write();
        return cast;
    }
}

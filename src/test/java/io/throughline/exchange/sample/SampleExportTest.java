package io.throughline.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleExportTest {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    static final List<String> FILES = List.of(
            "Account.csv",
            "Contact.csv",
            "User.csv",
            "Product2.csv",
            "Opportunity.csv",
            "OpportunityHistory.csv",
            "OpportunityContactRole.csv",
            "OpportunityLineItem.csv",
            "Task.csv");

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() {
        new SampleExport(TODAY, 1, 2_000).write(folder);
    }

    @Test
    void the_same_seed_gives_the_same_bytes(@TempDir Path again) throws IOException {
        new SampleExport(TODAY, 1, 2_000).write(again);
        for (var file : FILES) assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
    }

    @Test
    void another_seed_gives_another_company(@TempDir Path other) throws IOException {
        new SampleExport(TODAY, 2, 2_000).write(other);
        for (var file : FILES)
            if (!file.equals("Product2.csv"))
                assertThat(Files.mismatch(other.resolve(file), folder.resolve(file)))
                        .isNotEqualTo(-1);
    }

    @Test
    void every_file_reads_and_only_two_lines_broke_off() {
        var torn = FILES.stream()
                .mapToLong(file -> {
                    var rows = rows(file);
                    var width = rows.getFirst().size();
                    assertThat(rows.size()).isGreaterThan(8);
                    return rows.stream().filter(row -> row.size() != width).count();
                })
                .sum();
        assertThat(torn).isEqualTo(2);
    }

    @Test
    void it_has_the_usual_ugliness() throws IOException {
        assertThat(Files.readAllBytes(folder.resolve("Account.csv"))).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text("Opportunity.csv")).contains("\r\n", "=SUM(2;3)", "\n", "2025-02-29", "\"\"");
        assertThat(text("Contact.csv")).contains("ö", "ø").doesNotContain("\uFFFD", "?");
        assertThat(column("OpportunityContactRole.csv", "OpportunityId")).allMatch(id -> id.length() == 15);
        assertThat(column("OpportunityContactRole.csv", "IsPrimary")).contains("Yes", "TRUE", "1", "No", "");
        assertThat(column("Opportunity.csv", "CurrencyIsoCode")).containsOnly("EUR", "USD");
        assertThat(column("Opportunity.csv", "Product__c")).contains("Quillon Pro", "QuillonPro");
        assertThat(column("OpportunityLineItem.csv", "Product2Id")).contains("");
        assertThat(column("User.csv", "IsActive")).contains("FALSE");
        assertThat(column("Task.csv", "ActivityDate")).anyMatch(day -> day.matches("\\d/[123]\\d/\\d{4}"));
    }

    @Test
    void what_refers_to_a_deal_an_account_a_person_or_a_seller_finds_it() {
        var deals = column("Opportunity.csv", "Id");
        var accounts = column("Account.csv", "Id");
        assertThat(accounts).doesNotHaveDuplicates().containsAll(filled("Opportunity.csv", "AccountId"));
        assertThat(deals).doesNotHaveDuplicates().containsAll(column("OpportunityHistory.csv", "OpportunityId"));
        assertThat(deals).containsAll(column("Task.csv", "WhatId"));
        assertThat(column("Contact.csv", "AccountId")).allMatch(accounts::contains);
        assertThat(column("Contact.csv", "Id")).containsAll(filled("Contact.csv", "ReportsToId"));
        assertThat(column("User.csv", "Id")).containsAll(column("Opportunity.csv", "OwnerId"));
        assertThat(column("Product2.csv", "Id")).containsAll(filled("OpportunityLineItem.csv", "Product2Id"));
    }

    @Test
    void the_benchmark_gets_the_same_deals_without_the_rows_that_are_refused(@TempDir Path bench) throws IOException {
        new SampleExport(TODAY, 1, 2_000).writeDeals(bench);
        var lines = Files.readString(bench.resolve("Opportunity.csv"));
        assertThat(text("Opportunity.csv")).startsWith(lines).isNotEqualTo(lines);
        assertThat(bench.resolve("Task.csv")).doesNotExist();
    }

    @Test
    void ten_times_the_deals_take_ten_times_the_work(@TempDir Path small, @TempDir Path large) {
        new SampleExport(TODAY, 1, 500).writeDeals(small);
        var once = allocated(() -> new SampleExport(TODAY, 1, 2_000).writeDeals(small));
        var tenfold = allocated(() -> new SampleExport(TODAY, 1, 20_000).writeDeals(large));
        assertThat((double) tenfold / once).isBetween(7.0, 12.0);
    }

    private static long allocated(Runnable work) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static List<String> filled(String file, String column) {
        return column(file, column).stream().filter(cell -> !cell.isEmpty()).toList();
    }

    /// The cells of a column, without rows that broke off.
    private static List<String> column(String file, String column) {
        var rows = rows(file);
        var at = rows.getFirst().indexOf(column);
        return rows.stream()
                .skip(1)
                .filter(row -> row.size() == rows.getFirst().size())
                .map(row -> row.get(at))
                .toList();
    }

    private static final Map<String, List<List<String>>> READ = new java.util.HashMap<>();

    private static List<List<String>> rows(String file) {
        return READ.computeIfAbsent(file, name -> {
            try (var csv = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text(name))) {
                return csv.stream().map(row -> List.copyOf(row.getFields())).toList();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static String text(String file) {
        try {
            var charset = file.equals("Contact.csv") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
            return Files.readString(folder.resolve(file), charset).replaceFirst("^\uFEFF", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void some_deals_are_entered_twice() {
        var open = new SampleStory(new Cast(TODAY, 1, 2_000))
                .deals()
                .filter(SampleDeal::isOpen)
                .toList();
        var byName = open.stream().collect(Collectors.groupingBy(d -> d.account() + d.name(), Collectors.counting()));
        assertThat(byName.values().stream().filter(n -> n > 1).count()).isBetween(1L, 20L);
        assertThat(open.stream().map(SampleDeal::number).collect(Collectors.toMap(Function.identity(), n -> n)))
                .hasSameSizeAs(open);
    }
}

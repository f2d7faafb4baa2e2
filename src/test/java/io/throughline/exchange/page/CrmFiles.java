package io.throughline.exchange.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.mock.web.MockMultipartFile;

/// The export of a made-up CRM as four plain files: accounts, products, sellers, and a pipeline whose deals name them.
public final class CrmFiles {
    public static final int DEALS = 240;
    private static final String[] STAGES = {"Prospecting", "Engaging", "Won", "Lost", "Parked"};

    private CrmFiles() {}

    public static List<MockMultipartFile> four() {
        return List.of(
                file("accounts.csv", accounts()),
                file("products.csv", "product,series,sales_price\nQuillon 100,Quillon,1200\nTarsel 20,Tarsel,5482\n"),
                file(
                        "sales_teams.csv",
                        "sales_agent,manager,regional_office\nUrsel Tann,Odo Krall,North\nIlse Brom,Odo Krall,South\n"),
                file("sales_pipeline.csv", pipeline()));
    }

    public static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("files", name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String accounts() {
        var rows =
                new StringBuilder("account,sector,year_established,revenue,employees,office_location,subsidiary_of\n");
        for (var i = 0; i < 12; i++)
            rows.append("Company ")
                    .append(name(i))
                    .append(",retail,1990,11.5,")
                    .append(100 + i)
                    .append(",Sweden,\n");
        return rows.toString();
    }

    /// A row each is refused: its amount is a word.
    public static String pipeline() {
        var rows = new StringBuilder(
                "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n");
        for (var i = 0; i < DEALS; i++) rows.append(deal(i)).append('\n');
        return rows.append("X0000999,Ursel Tann,Quillon 100,Company Anvar,Won,2025-02-30,2025-03-31,700\n")
                .toString();
    }

    private static String deal(int i) {
        var stage = STAGES[i % STAGES.length];
        var opened = LocalDate.of(2025, 1, 2).plusDays(i);
        var isClosed = stage.equals("Won") || stage.equals("Lost");
        return String.join(
                ",",
                "X%07d".formatted(i),
                i % 2 == 0 ? "Ursel Tann" : "Ilse Brom",
                i % 3 == 0 ? "Tarsel 20" : "Quillon100",
                "Company " + name(i % 12),
                stage,
                opened.toString(),
                isClosed ? opened.plusDays(20 + i % 60).toString() : "",
                isClosed ? stage.equals("Won") ? "" + (1000 + i) : "0" : "");
    }

    private static String name(int i) {
        return List.of(
                        "Anvar", "Bolden", "Cirral", "Dorvik", "Elstan", "Fermund", "Gravik", "Holmar", "Istane",
                        "Jorund", "Kelvar", "Lomund")
                .get(i);
    }

    public static byte[] zip(String name, byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

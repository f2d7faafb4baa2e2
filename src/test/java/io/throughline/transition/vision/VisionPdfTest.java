package io.throughline.transition.vision;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Today;
import io.throughline.transition.Part;
import io.throughline.transition.Side;
import io.throughline.transition.victory.Victory;
import io.throughline.transition.victory.Victory.Agreement;
import io.throughline.transition.victory.Victory.Who;
import io.throughline.transition.vision.VisionPdf.Drawn;
import io.throughline.web.Shell;
import io.throughline.web.Wording;
import io.throughline.web.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// The PDF, parsed back by another part of the library than the one that wrote it.
class VisionPdfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate SIGN = LocalDate.of(2026, 6, 30);
    private static final LocalDate LIVE = LocalDate.of(2026, 9, 15);
    private static final LocalDate WON = LocalDate.of(2026, 10, 13);
    private static final Who MIRA = new Who(UUID.randomUUID(), "Mira Holm");

    private static Quote said(Quote.Of of, String words, String who) {
        return new Quote(
                UUID.randomUUID(),
                false,
                of,
                words,
                who,
                false,
                LocalDate.of(2026, 3, 3),
                null,
                new BigDecimal(90),
                new BigDecimal(30),
                "minutes");
    }

    private static VisionStep step(String name, Part part, LocalDate first, LocalDate last) {
        return new VisionStep(name, Side.BOTH, part, null, first, last, null, null);
    }

    private static Victory victory(String words) {
        return new Victory(
                UUID.randomUUID(),
                UUID.randomUUID(),
                words,
                "minutes",
                new BigDecimal(90),
                new BigDecimal(60),
                MIRA,
                "the hauliers",
                "An hour is enough",
                new Agreement(MIRA, TODAY),
                null,
                1);
    }

    private static Vision vision(String account, List<Quote> pain, List<VisionStep> steps, Victory victory) {
        return new Vision(
                TODAY,
                account,
                pain,
                new Quote(
                        UUID.randomUUID(),
                        false,
                        Quote.Of.EVENT_DATE,
                        "The old gate’s contract ends",
                        null,
                        true,
                        TODAY,
                        LIVE,
                        null,
                        null,
                        ""),
                LIVE,
                steps,
                3,
                0,
                SIGN,
                null,
                false,
                victory,
                WON,
                said(Quote.Of.EVENT_RESULT, "Two thirds of the waiting gone in a year", "Mira Holm"));
    }

    private static Vision usual(String account) {
        return vision(
                account,
                List.of(
                        said(Quote.Of.NEED, "Trucks wait ninety minutes at the gate", "Mira Holm"),
                        said(Quote.Of.CONSEQUENCE, "We pay the hauliers for it", "Odd Brekke")),
                List.of(
                        step("Legal", Part.LEGAL, LocalDate.of(2026, 6, 5), LocalDate.of(2026, 6, 25)),
                        step("Order and countersign", Part.ORDER, LocalDate.of(2026, 6, 26), SIGN),
                        step("Install", null, LocalDate.of(2026, 7, 8), LocalDate.of(2026, 8, 4)),
                        step("Training", null, LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 14)),
                        step("Go-live", Part.GO_LIVE, LIVE, LIVE),
                        step("First victory", Part.VICTORY, WON, WON)),
                victory("Minutes at gate 3"));
    }

    /// As full as a page can be, with names as long as they may be.
    private static Vision fullest() {
        var long120 =
                "A step with the longest name that one may have, of the gate, the yard, the weighbridge and all of the halls"
                        .repeat(2)
                        .substring(0, 120);
        return vision(
                "The Varn Works for Moving, Weighing and Storing of Everything, Holding, Limited by Shares, of Upper Harrow",
                IntStream.range(0, Vision.MOST_PAIN)
                        .mapToObj(i ->
                                said(Quote.Of.NEED, "Trucks wait ninety minutes at the gate ".repeat(40), "Mira Holm"))
                        .toList(),
                IntStream.range(0, MainSteps.MOST)
                        .mapToObj(i -> step(long120, null, TODAY, LIVE))
                        .toList(),
                victory("Minutes ".repeat(37)));
    }

    private static VisionSheet sheet(Vision vision) {
        var shell = new Shell(
                null,
                List.of(),
                "/",
                "",
                "",
                false,
                new Words(Locale.ENGLISH),
                Wording.ENGLISH,
                new Today(Clock.fixed(vision.asOf().atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC)));
        return new VisionSheet(shell, vision);
    }

    private static PDDocument drawn(Vision vision) throws IOException {
        return switch (VisionPdf.of(sheet(vision))) {
            case Drawn.Pdf pdf -> Loader.loadPDF(pdf.bytes().toByteArray());
            case Drawn.Lacking lacking -> throw new AssertionError(lacking.letters());
        };
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void it_is_one_page_of_a4_whose_text_is_read_in_the_order_in_which_it_is_told() throws IOException {
        try (var document = drawn(usual("Varn Works"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within());
            assertThat(page.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within());
            assertThat(text(document))
                    .containsSubsequence(
                            "Varn Works: from today to the full return",
                            "Live on 15 Sep 2026. For that day, sign by 30 Jun 2026.",
                            "Where you are today",
                            "“Trucks wait ninety minutes at the gate”",
                            "Mira Holm, 3 Mar 2026",
                            "Your day: 15 Sep 2026",
                            "The way there",
                            "Training together",
                            "The first victory",
                            "from 90 to 60 minutes",
                            "Mira Holm tells the hauliers.",
                            "The full return",
                            "from 90 to 30 minutes");
            save(document, "usual");
        }
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(1f);
    }

    /// To be looked at.
    private static void save(PDDocument document, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "vision"));
        document.save(folder.resolve(name + ".pdf").toFile());
        ImageIO.write(
                new PDFRenderer(document).renderImageWithDPI(0, 110),
                "png",
                folder.resolve(name + ".png").toFile());
    }

    @Test
    void it_says_its_title_and_language_and_is_marked_up_for_whoever_does_not_see_it() throws IOException {
        try (var document = drawn(usual("Varn Works"))) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Varn Works: from today to the full return");
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void its_fonts_are_within_it_and_know_greek_cyrillic_and_polish_names() throws IOException {
        try (var document = drawn(usual("Ελληνικά Πλοία · Северный порт · Żółć Łódź"))) {
            assertThat(text(document)).contains("Ελληνικά Πλοία", "Северный порт", "Żółć Łódź");
            var resources = document.getPage(0).getResources();
            var fonts = StreamSupport.stream(resources.getFontNames().spliterator(), false)
                    .toList();
            assertThat(fonts).isNotEmpty();
            for (var name : fonts)
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
        }
    }

    @Test
    void a_name_that_its_font_cant_write_is_refused_and_never_drawn_as_boxes() {
        for (var account : List.of("東京港", "ميناء", "נמל", "Port 🚢"))
            assertThat(VisionPdf.of(sheet(usual(account))))
                    .as(account)
                    .isInstanceOfSatisfying(
                            Drawn.Lacking.class, lacking -> assertThat(account).contains(lacking.letters()));
    }

    @Test
    void the_fullest_page_is_still_one_page() throws IOException {
        try (var document = drawn(fullest())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            save(document, "fullest");
        }
    }

    @Test
    void an_empty_one_is_a_page_too() throws IOException {
        var nothing =
                new Vision(TODAY, null, List.of(), null, null, List.of(), 0, 0, null, null, false, null, null, null);
        try (var document = drawn(nothing)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document)).contains("From today to the full return").doesNotContain("missing");
        }
    }

    @Test
    void words_with_markup_stay_words() throws IOException {
        try (var document = drawn(usual("Varn <Works> & \"Sons\""))) {
            assertThat(text(document)).contains("Varn <Works> & \"Sons\": from today");
        }
    }
}

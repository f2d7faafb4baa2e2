package io.throughline.transition.vision;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The font that PDFs carry within them: Liberation Sans, for Latin, Greek and Cyrillic letters. It is read when the
/// first PDF is drawn.
final class PdfFont {
    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final CmapLookup LETTERS = letters();

    private PdfFont() {}

    static void into(PdfRendererBuilder builder) {
        builder.useFont(() -> open("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> open("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
    }

    /// The letters of a text that it lacks, or that are not written from left to right; empty where all are there.
    static String lacking(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !has(letter))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean has(int letter) {
        var direction = Character.getDirectionality(letter);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                && LETTERS.getGlyphId(letter) != 0;
    }

    private static CmapLookup letters() {
        try (var file = open("Regular");
                var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String face) {
        var name = "/liberation/LiberationSans-" + face + ".ttf";
        try (var file = Objects.requireNonNull(PdfFont.class.getResourceAsStream(name), name)) {
            return new ByteArrayInputStream(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

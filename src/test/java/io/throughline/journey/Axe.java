package io.throughline.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Looks for what keeps people out of a page. The library's own way opens a window for each look; a look of ours takes
/// a tenth of the time. It needs a window that runs scripts.
final class Axe {
    /// It reads the same few colours of a page thousands of times, a third of its work: each is read once.
    private static final String COLOURS = """
            ;(() => {
              const known = new Map();
              const colour = axe.commons.color.Color.prototype;
              const parse = colour.parseString;
              colour.parseString = function (text) {
                if (!known.has(text)) {
                  parse.call(this, text);
                  known.set(text, { r: this.r, g: this.g, b: this.b, alpha: this.alpha });
                }
                return Object.assign(this, known.get(text));
              };
            })()""";

    private static final String SCRIPT = read() + COLOURS;
    private static final String LOOK = """
            async (wanted) => (await axe.run(document, { runOnly: wanted, resultTypes: ['violations'] })).violations
              .flatMap((rule) => rule.nodes.map((node) => rule.id + ' ' + node.html))""";
    private static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /// All rules, a line for each violation.
    static List<String> everything(Page page) {
        return look(page, ALL);
    }

    /// What the colours and sizes of another scheme or width can break.
    static List<String> sight(Page page) {
        return look(page, List.of("color-contrast", "target-size", "scrollable-region-focusable"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> look(Page page, List<String> wanted) {
        if (!(boolean) page.evaluate("typeof axe === 'object'")) page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(LOOK, wanted);
    }

    private static String read() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) throw new IllegalStateException("axe is not there.");
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

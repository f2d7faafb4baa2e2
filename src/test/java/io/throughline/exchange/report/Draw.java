package io.throughline.exchange.report;

import io.throughline.web.Wording;
import java.io.StringWriter;
import java.nio.file.*;

class Draw {
    public static void main(String[] a) throws Exception {
        var w = new StringWriter();
        new HtmlReport(SampleReport.ordinary(), Wording.ENGLISH).write(w);
        Files.writeString(Path.of(a[0]), w.toString());
        new TerminalReport(SampleReport.ordinary(), Wording.ENGLISH, new Terminal(100, a.length > 1, true), System.out)
                .write();
    }
}

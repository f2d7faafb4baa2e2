package io.throughline.exchange.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/// One file of the export while it is written. Characters that its character set lacks become question marks, as they
/// do in real exports.
final class CsvFile implements AutoCloseable {
    private final CsvWriter csv;
    private final int width;
    private long rows;

    private CsvFile(CsvWriter csv, int width) {
        this.csv = csv;
        this.width = width;
    }

    static CsvFile create(Path path, Charset charset, String before, LineDelimiter line, String... header) {
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(path), charset), 1 << 16);
            writer.write(before);
            var csv = CsvWriter.builder().lineDelimiter(line).build(writer);
            csv.writeRecord(header);
            return new CsvFile(csv, header.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void row(String... cells) {
        if (cells.length != width) throw new IllegalArgumentException(cells.length + " cells, not " + width);
        csv.writeRecord(cells);
        rows++;
    }

    /// A row that no reader can take: it has too few cells.
    void torn(String... cells) {
        csv.writeRecord(cells);
    }

    /// Rows written, without the torn ones.
    long rows() {
        return rows;
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

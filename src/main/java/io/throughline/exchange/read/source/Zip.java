package io.throughline.exchange.read.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A zip of exports. It is judged by its directory before a byte is unpacked, and each entry is then held to the size
/// the directory states, so a bomb is refused without being unpacked.
final class Zip {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 4L << 30;
    private static final long FREE_BYTES = 10L << 20;
    private static final long MOST_TIMES = 200;

    private Zip() {}

    static void add(String name, Path path, Gathered gathered) throws IOException {
        try (var zip = open(path)) {
            var entries = Collections.list(zip.getEntries());
            office(entries);
            bounded(entries);
            for (var entry : entries) add(name, path, zip, entry, gathered);
        }
    }

    private static ZipFile open(Path path) throws IOException {
        try {
            return ZipFile.builder().setPath(path).get();
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("The zip is damaged or cut off: make or fetch it again.");
        }
    }

    private static void office(List<ZipArchiveEntry> entries) throws Unreadable {
        for (var entry : entries) {
            var name = entry.getName();
            if (name.startsWith("xl/")) throw new Unreadable("This is an Excel workbook: save it as CSV.");
            if (name.equals("[Content_Types].xml")) continue;
            if (name.equals("content.xml")) throw new Unreadable("This is an office document: save its table as CSV.");
            if (name.startsWith("word/")) throw new Unreadable("This is a Word document, not a table.");
        }
    }

    private static void bounded(List<ZipArchiveEntry> entries) throws Unreadable {
        if (entries.size() > MOST_ENTRIES) throw new Unreadable("The zip holds more than 2,000 files.");
        var names = new HashSet<String>();
        for (var entry : entries) {
            if (!names.add(entry.getName()))
                throw new Unreadable("The zip holds two files called " + entry.getName() + ".");
            if (isBomb(entry))
                throw new Unreadable(
                        "The zip is a bomb: " + entry.getName() + " unpacks to more than 200 times its packed size.");
        }
        var total = entries.stream().mapToDouble(ZipArchiveEntry::getSize).sum();
        if (total > MOST_BYTES)
            throw new Unreadable("The zip unpacks to more than 4 GiB: unpack it and import its files in parts.");
    }

    private static boolean isBomb(ZipArchiveEntry entry) {
        return entry.getSize() > FREE_BYTES && entry.getSize() / MOST_TIMES > entry.getCompressedSize();
    }

    private static void add(String name, Path path, ZipFile zip, ZipArchiveEntry entry, Gathered gathered)
            throws Unreadable {
        var inner = entry.getName().replace('\\', '/');
        if (entry.isDirectory() || Gathered.isLitter(inner)) return;
        var full = name + "/" + inner;
        if (entry.getGeneralPurposeBit().usesEncryption())
            throw new Unreadable("The zip is encrypted (" + inner + "): unpack it with its password first.");
        if (!Gathered.isTableByName(inner)) gathered.leave(full);
        else if (!zip.canReadEntryData(entry))
            throw new Unreadable(
                    "The zip packs " + inner + " in a way that is not supported: pack it with plain deflate.");
        else gathered.sources().add(new Source(full, () -> entry(path, entry.getName())));
    }

    private static InputStream entry(Path path, String name) throws IOException {
        var zip = open(path);
        try {
            var entry = zip.getEntry(name);
            if (entry == null) throw new Unreadable("The zip changed while it was read: import it again.");
            return new Closing(new Measured(zip.getInputStream(entry), entry.getSize(), entry.getCrc()), zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /// Closes the zip with its entry.
    private static final class Closing extends FilterInputStream {
        private final ZipFile zip;

        Closing(InputStream in, ZipFile zip) {
            super(in);
            this.zip = zip;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            return in.read(to, offset, length);
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }
}

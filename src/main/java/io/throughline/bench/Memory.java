package io.throughline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The most memory that this process used since [#forget].
record Memory(long heapMb, @Nullable Long rssMb) {
    private static final Path STATUS = Path.of("/proc/self/status");

    static void forget() {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    static Memory peak() {
        var heap = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Memory(heap >> 20, rss());
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    /// Only Linux says.
    private static @Nullable Long rss() {
        try {
            return Files.exists(STATUS) ? highWater(Files.readAllLines(STATUS)) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable Long highWater(List<String> status) {
        for (var line : status) if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
        return null;
    }
}

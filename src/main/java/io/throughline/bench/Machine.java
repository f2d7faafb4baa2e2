package io.throughline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What it was measured on.
record Machine(int cores, long memoryMb, long heapMb, String jdk, String postgres) {
    static Machine seenFrom(JdbcClient jdbc) {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                system.getAvailableProcessors(),
                system.getTotalMemorySize() >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version().toString(),
                jdbc.sql("show server_version").query(String.class).single());
    }
}

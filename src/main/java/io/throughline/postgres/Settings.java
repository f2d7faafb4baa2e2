package io.throughline.postgres;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// What is asked of the server: to keep what it was given through any crash, or to be quick with what is deleted
/// afterwards anyway.
enum Settings {
    DURABLE,
    THROW_AWAY;

    private static final long MEGABYTE = 1 << 20;

    boolean isDurable() {
        return this == DURABLE;
    }

    List<String> serverOptions(int port) {
        long memory = machineMemory();
        var options = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "max_connections=64",
                "shared_buffers=" + Math.clamp(memory / 8, 64, 1024) + "MB",
                "effective_cache_size=" + Math.max(memory / 2, 256) + "MB",
                "work_mem=32MB",
                "maintenance_work_mem=" + Math.clamp(memory / 16, 64, 512) + "MB",
                "random_page_cost=1.1",
                // nothing replicates from here, so a table filled in the transaction that made it needs no log
                "wal_level=minimal",
                "max_wal_senders=0",
                "max_wal_size=2GB",
                "checkpoint_timeout=15min",
                // the log is for the server's own state: statements and the values in them stay out of it
                "log_min_messages=log",
                "log_error_verbosity=terse",
                "log_checkpoints=off",
                "log_line_prefix=%m [%p] "));
        if (!isDurable()) options.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        return options;
    }

    private static long machineMemory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / MEGABYTE;
    }
}

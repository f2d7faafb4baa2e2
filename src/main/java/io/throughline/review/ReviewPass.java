package io.throughline.review;

import io.throughline.review.Reviews.Pass;
import io.throughline.review.Reviews.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcOperations;

/// One pass over a stream of pictures. While some are judged on other threads, the next are read, and the rows of those
/// before go to the database by COPY, on the one connection of the transaction.
final class ReviewPass {
    private static final int DEALS_AT_ONCE = 2_000;
    private static final int AHEAD = 3;

    private final JdbcOperations jdbc;
    private final String table;
    private final Progress progress;
    private long reviewed;

    ReviewPass(JdbcOperations jdbc, String table, Progress progress) {
        this.jdbc = jdbc;
        this.table = table;
        this.progress = progress;
    }

    Pass over(PictureStream pictures) {
        try (var judges = Executors.newFixedThreadPool(2)) {
            var judged = new ArrayDeque<Future<byte[]>>();
            while (pictures.hasNext()) {
                judged.add(judge(take(pictures), judges));
                if (judged.size() > AHEAD) copy(judged.remove());
            }
            while (!judged.isEmpty()) copy(judged.remove());
        }
        return new Pass(reviewed, pictures.openedLater());
    }

    private List<DealPicture> take(PictureStream pictures) {
        var some = new ArrayList<DealPicture>(DEALS_AT_ONCE);
        while (some.size() < DEALS_AT_ONCE && pictures.hasNext()) some.add(pictures.next());
        reviewed += some.size();
        progress.reviewed(reviewed);
        return some;
    }

    private static Future<byte[]> judge(List<DealPicture> pictures, ExecutorService judges) {
        return judges.submit(() -> {
            var rows = new StringBuilder(pictures.size() * 512);
            for (var picture : pictures) ReviewRow.append(rows, BothReviews.of(picture));
            return rows.toString().getBytes(StandardCharsets.UTF_8);
        });
    }

    private void copy(Future<byte[]> judged) {
        var rows = result(judged);
        var sql = "copy " + table + " (" + ReviewRow.COLUMNS + ") from stdin";
        jdbc.<Long>execute((java.sql.Connection connection) -> {
            try {
                var copies = connection.unwrap(PGConnection.class).getCopyAPI();
                return copies.copyIn(sql, new ByteArrayInputStream(rows));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] result(Future<byte[]> judged) {
        try {
            return judged.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The review was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A deal could not be reviewed.", e.getCause());
        }
    }
}

package io.throughline.review;

import io.throughline.base.Stored;
import io.throughline.deals.spot.SweetSpot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/// The rows that the pictures of all deals are made from, read by the same statements and dropped: what a pass over the
/// pipeline would cost if nothing were made of them.
public final class BareRows {
    private BareRows() {}

    /// To be called within a transaction, so that rows come in portions.
    ///
    /// @return how many rows there were
    public static long read(NamedParameterJdbcOperations jdbc, LocalDate asOf) {
        var scope = new PictureStream.Scope(null, asOf, Instant.EPOCH, Stored.NOW, ZoneOffset.UTC);
        var rows = new long[1];
        RowCallbackHandler drop = row -> rows[0]++;
        for (var sql : new String[] {PictureSql.DEALS, PictureSql.AROUND, PictureSql.FACTS})
            jdbc.query(Stored.NOW.in(PictureSql.ofAll(sql)), PictureStream.parameters(scope, SweetSpot.NONE), drop);
        return rows[0];
    }
}

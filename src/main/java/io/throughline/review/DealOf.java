package io.throughline.review;

import io.throughline.deals.Deal;
import io.throughline.deals.DealRow;
import io.throughline.deals.spot.Account;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// A row of [PictureSql#DEALS]: a deal with its account, where the rules of the sweet spot ask for it.
record DealOf(Account account, Deal deal) {

    static DealOf read(ResultSet row, int number) throws SQLException {
        var account = new Account(
                row.getString("industry"),
                row.getString("account_type"),
                row.getString("country"),
                row.getObject("employees", Integer.class),
                row.getBigDecimal("revenue"));
        return new DealOf(account, DealRow.read(row, number));
    }

    UUID id() {
        return deal.id();
    }
}

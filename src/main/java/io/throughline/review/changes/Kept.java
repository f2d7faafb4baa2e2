package io.throughline.review.changes;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The tables whose changes are told of a deal or of an account.
enum Kept {
    DEAL("deal", "id = :subject", true),
    FACT("fact", "deal_id = :subject", false),
    EVIDENCE("evidence", """
            fact_id in (
                select id from fact where deal_id = :subject
                union all
                select id from fact_history where deal_id = :subject)""", false),
    INTERACTION("interaction", "deal_id = :subject", false),
    CONTACT_ROLE("contact_role", "deal_id = :subject", false),
    DEAL_MEMBER("deal_member", "deal_id = :subject", false),
    DEAL_LINE("deal_line", "deal_id = :subject", false),
    TRIPWIRE("tripwire", "deal_id = :subject", false),
    RULE_OVERRIDE("rule_override", "deal_id = :subject and check_id <> 'decider-against'", false),
    DISQUALIFICATION("disqualification", "deal_id = :subject", true),
    ORGANIZATION("organization", "id = :subject", true),
    PERSON("person", "organization_id = :subject", true);

    private final String table;
    private final String whose;
    private final boolean stays;

    Kept(String table, String whose, boolean stays) {
        this.table = table;
        this.whose = whose;
        this.stays = stays;
    }

    /// Of what the changes are told.
    enum Subject {
        DEAL(
                Kept.DEAL,
                FACT,
                EVIDENCE,
                INTERACTION,
                CONTACT_ROLE,
                DEAL_MEMBER,
                DEAL_LINE,
                TRIPWIRE,
                RULE_OVERRIDE,
                DISQUALIFICATION),
        ACCOUNT(ORGANIZATION, PERSON);

        private final Kept[] kept;

        Subject(Kept... kept) {
            this.kept = kept;
        }

        /// Every version that was ever stored, of all its tables.
        String versions() {
            return Arrays.stream(kept).map(Kept::versions).collect(Collectors.joining("\nunion all\n"));
        }

        boolean has(Kept one) {
            return Arrays.asList(kept).contains(one);
        }
    }

    String table() {
        return table;
    }

    /// Others rest on it: that it was made is not taken back here.
    boolean stays() {
        return stays;
    }

    private String versions() {
        return """
                select '%1$s' as kind, id, version, stored_from, stored_by, null::timestamptz as stored_until,
                    null::text as ended_by, to_jsonb(%2$s)%4$s as holds
                from %2$s
                where %3$s
                union all
                select '%1$s', id, version, stored_from, stored_by, stored_until, ended_by,
                    to_jsonb(%2$s) - 'stored_until' - 'ended_by'%4$s
                from %2$s_history %2$s
                where %3$s""".formatted(name(), table, whose, with());
    }

    /// Of a piece of evidence one must also know of what it speaks.
    private String with() {
        return this == EVIDENCE ? """
                         || jsonb_build_object('of', coalesce(
                            (select kind from fact where fact.id = evidence.fact_id),
                            (select kind from fact_history where fact_history.id = evidence.fact_id limit 1)))""" : "";
    }
}

package io.throughline.deals;

import io.throughline.base.Viewer;
import java.util.Map;

/// Who may see and who may write to a deal: the one rule, as SQL on a table (or alias) named `deal`, to be put into
/// every query that shows or changes deals. What may not be seen is then simply not found.
///
/// A deal that is not restricted is seen by everybody who is signed in. A restricted one is seen, and any is written
/// to, by its owner and members, by those above them (their manager, the manager of their team, and so on upwards),
/// and by administrators.
public final class Visibility {
    private static final String TEAM = """
            :viewer_is_administrator
                or deal.owner_id in (select people_of(:viewer))
                or exists (
                    select
                    from deal_member
                    where deal_member.deal_id = deal.id
                    and deal_member.user_id in (select people_of(:viewer)))""";

    /// Holds for the deals that the viewer may see.
    public static final String SEEN = "(not deal.restricted or " + TEAM + ")";

    /// Holds for the deals that the viewer may write to; whoever may write may also see.
    public static final String WRITTEN = "(" + TEAM + ")";

    private Visibility() {}

    /// A subquery of the deals that are somebody's own: those of `:people`, which are the viewer and their people, and
    /// those that the viewer is a member of. All of them may be seen, so nothing else has to be asked of them.
    ///
    /// @param columns of `deal`, with its id; each deal is there once
    /// @param too what else is asked of them, of `deal`: where the index of owners knows both, it answers alone
    public static String own(String columns, String too) {
        return """
            select %1$s
            from deal
            where deal.owner_id in (:people)
            and %2$s
            union
            select %1$s
            from deal_member
            join deal on deal.id = deal_member.deal_id
            where deal_member.user_id = :viewer
            and %2$s""".formatted(columns, too);
    }

    /// What [#SEEN] and [#WRITTEN] ask for: `:viewer` and `:viewer_is_administrator`.
    public static Map<String, Object> of(Viewer viewer) {
        return Map.of("viewer", viewer.id(), "viewer_is_administrator", viewer.isAdministrator());
    }
}

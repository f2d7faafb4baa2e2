package io.throughline.exchange.world;

import io.throughline.accounts.Organization;
import io.throughline.accounts.Person;
import io.throughline.deals.ContactRole;
import io.throughline.deals.DatedChange;
import io.throughline.deals.Deal;
import io.throughline.deals.Fact;
import io.throughline.deals.Interaction;
import io.throughline.deals.PlannedInteraction;
import io.throughline.deals.spot.Disqualification;
import io.throughline.deals.spot.Tripwire;
import io.throughline.review.Verdict;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One deal of the story world, with all that is known of it.
///
/// @param key by which it is found, whatever the deal is called
/// @param story what happened, in a sentence
/// @param organizations its customer; none where the CRM names no account
/// @param changes oldest first
/// @param facts every version, oldest first
/// @param interactions oldest first
/// @param planned interactions to come
/// @param side how the buyer decides, as far as it is told
/// @param way how the customer comes to their day, as far as it is told
/// @param walked how we walked from it, `null` where we did not
/// @param verdict what a review must say of it
/// @param says ids of all the checks that must speak; all others must be silent
public record Tale(
        String key,
        String story,
        Deal deal,
        List<Organization> organizations,
        List<Person> persons,
        List<DatedChange> changes,
        List<Fact> facts,
        List<Interaction> interactions,
        List<PlannedInteraction> planned,
        List<ContactRole> roles,
        List<Tripwire> tripwires,
        BuyersSide side,
        Way way,
        @Nullable Disqualification walked,
        Verdict verdict,
        Set<String> says) {
    public String name() {
        return deal.name();
    }
}

package io.throughline.exchange.drop;

import io.throughline.WebApp;
import io.throughline.accounts.Organization;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Person;
import io.throughline.accounts.Persons;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.exchange.mail.Post;
import io.throughline.review.WebDeals;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

/// A seller, an account of theirs and the addresses of both, of this test alone.
public record DropStory(
        WebApp.People people, WebDeals deals, Persons persons, JdbcClient jdbc, Organization account, String domain) {

    public static DropStory of(
            WebApp app, Deals deals, Organizations organizations, Persons persons, Today today, JdbcClient jdbc) {
        var made = new WebDeals(deals, organizations, today);
        var domain = "yard-" + Ids.next().toString().substring(24) + ".example";
        var story = new DropStory(app.people(), made, persons, jdbc, made.organization("Yard " + domain), domain);
        jdbc.sql("update app_user set email = :email where id = :id")
                .param("email", "Sela@" + story.ourDomain())
                .param("id", story.people.seller().id())
                .update();
        return story;
    }

    String ourDomain() {
        return "seller-" + domain;
    }

    public String sela() {
        return "sela@" + ourDomain();
    }

    /// Somebody's address at the account, whether on file or not.
    public String at(String name) {
        return name.toLowerCase(Locale.ROOT) + "@" + domain;
    }

    /// Somebody of the account who is on file.
    public UUID person(String name) {
        return person(name, account.id());
    }

    public UUID person(String name, @Nullable UUID organization) {
        var id = Ids.next();
        persons.add(new Person(
                id, name, organization, name + "@" + domain.toUpperCase(Locale.ROOT), null, null, null, null, 1));
        return id;
    }

    public Deal deal(String name) {
        return deals.open(name, people.seller(), account);
    }

    public Deal dealOf(String name, Viewer owner) {
        return deals.open(name, owner, account);
    }

    public void restrict(Deal deal) {
        jdbc.sql("update deal set restricted = true where id = :id")
                .param("id", deal.id())
                .update();
    }

    public void role(Deal deal, UUID person) {
        jdbc.sql("insert into contact_role (id, deal_id, person_id) values (:id, :deal, :person)")
                .param("id", Ids.next())
                .param("deal", deal.id())
                .param("person", person)
                .update();
    }

    /// A message of the day before yesterday.
    public MockMultipartFile mail(String from, String to, String subject) {
        return mail(subject + " " + domain, from, to, subject, 2);
    }

    public MockMultipartFile mail(String id, String from, String to, String subject, int daysAgo) {
        var sent = deals.today().now().minusSeconds(86_400L * daysAgo).atOffset(ZoneOffset.UTC);
        return Post.file(
                "one.eml",
                Post.message("Message-ID: <%s@example.com>\nDate: %s\nFrom: %s\nTo: %s\nSubject: %s"
                        .formatted(
                                id.replaceAll("\\W", "."),
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(sent),
                                from,
                                to,
                                subject)));
    }

    /// @param inHours negative for one that took place
    public MockMultipartFile meeting(int inHours, String subject, String properties, String... attendees) {
        var begins = deals.today().now().plusSeconds(3600L * inHours).atOffset(ZoneOffset.UTC);
        var event = new StringBuilder("UID:%s@%s\nDTSTART:%s\nDURATION:PT45M\nSUMMARY:%s\nORGANIZER:mailto:%s\n%s"
                .formatted(
                        subject.replaceAll("\\W", ""),
                        domain,
                        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").format(begins),
                        subject,
                        sela(),
                        properties));
        for (var attendee : attendees)
            event.append(attendee.startsWith("ATTENDEE") ? attendee : "ATTENDEE:mailto:" + attendee)
                    .append('\n');
        return Post.file("one.ics", Post.calendar(Post.event(event.toString())));
    }

    /// What is on file in a deal: channel, direction, subject and who took part.
    public List<String> happened(Deal deal) {
        return jdbc.sql("""
                        select concat_ws(' ', channel, direction, subject, minutes,
                            (
                                select string_agg(person.name, ',' order by person.name)
                                from interaction_person part
                                join person on person.id = part.person_id
                                where part.interaction_id = interaction.id))
                        from interaction
                        where deal_id = :deal
                        order by happened_on, subject""").param("deal", deal.id()).query(String.class).list();
    }
}

package io.throughline.exchange.mail;

import io.throughline.base.Today;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.field.AddressListField;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.dom.field.MailboxField;
import org.apache.james.mime4j.dom.field.MailboxListField;
import org.apache.james.mime4j.dom.field.UnstructuredField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/// Reads messages from their heads alone (RFC 5322, with encoded words by RFC 2047); bodies and attachments are not
/// looked at.
final class Messages {
    /// Heads come with their lines cut already, see [Heads].
    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxHeaderCount(2000)
            .setMaxHeaderLen(256 << 10)
            .setMaxLineLen(-1)
            .build();

    private final String file;
    private final Today today;
    private final Found found;
    private int place;

    Messages(String file, Today today, Found found) {
        this.file = file;
        this.today = today;
        this.found = found;
    }

    /// One that can't be read is noted, and those after it are read all the same.
    void take(byte[] head) {
        place++;
        try {
            take(header(head));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // a hostile head may bring the parser down in any way
            found.unread(file, place, Why.BROKEN);
        }
    }

    private static Header header(byte[] head) throws IOException {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LIMITS);
        return builder.parseHeader(new ByteArrayInputStream(head));
    }

    private void take(Header header) {
        var day = day(header);
        var from = mailboxes(header, "From").findFirst().orElse("");
        var others = Stream.of("To", "Cc", "Bcc")
                .flatMap(name -> mailboxes(header, name))
                .filter(address -> !address.equals(from))
                .distinct()
                .limit(Addresses.MOST)
                .toList();
        if (from.isEmpty() && others.isEmpty()) found.unread(file, place, Why.BROKEN);
        else if (day.isEmpty()) found.unread(file, place, Why.NO_DAY);
        else found.add(entry(header, day.get(), from, others), place);
    }

    private Entry entry(Header header, LocalDate day, String from, List<String> others) {
        var subject = Text.line(text(header, "Subject"));
        var id = Text.line(text(header, "Message-ID"));
        var told = id.isEmpty() ? text(header, "Date") + '\n' + from + '\n' + others + '\n' + subject : id;
        return new Entry(
                file,
                Entry.Source.MAIL,
                told,
                day,
                false,
                false,
                from,
                others,
                List.of(),
                subject.isEmpty() ? Text.NO_SUBJECT : subject,
                null);
    }

    /// A clock that is a little fast is forgiven, a day to come is none.
    private Optional<LocalDate> day(Header header) {
        return header.getFields("Date").stream()
                .flatMap(field -> field instanceof DateTimeField date ? Stream.ofNullable(date.getDate()) : Stream.of())
                .map(Date::toInstant)
                .map(today::dateOf)
                .map(day -> day.equals(today.date().plusDays(1)) ? today.date() : day)
                .filter(day -> !day.isAfter(today.date()))
                .findFirst();
    }

    private static Stream<String> mailboxes(Header header, String name) {
        var addresses = new ArrayList<@Nullable String>();
        for (var field : header.getFields(name))
            switch (field) {
                case AddressListField list
                when list.getAddressList() != null ->
                    list.getAddressList().flatten().forEach(mailbox -> addresses.add(mailbox.getAddress()));
                case MailboxListField list
                when list.getMailboxList() != null ->
                    list.getMailboxList().forEach(mailbox -> addresses.add(mailbox.getAddress()));
                case MailboxField one
                when one.getMailbox() != null -> addresses.add(one.getMailbox().getAddress());
                default -> {}
            }
        return addresses.stream().flatMap(Addresses::plain);
    }

    private static String text(Header header, String name) {
        var field = header.getField(name);
        if (field == null) return "";
        var text = field instanceof UnstructuredField words ? words.getValue() : field.getBody();
        return text == null ? "" : text;
    }
}

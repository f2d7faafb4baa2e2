package io.throughline.base;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/// What is for a deal's team and its managers alone: what a person is to us, who we suppose decides, what a coach told
/// us, our own strategies. It can be shown to them on a page; whatever is asked to write it as JSON refuses, so that no
/// room, feed, export or log can come to hold one by carelessness.
@JsonSerialize(using = PrivateKind.Refusing.class)
public interface PrivateKind {
    /// The one form of it that is written: the answer of the API to somebody of the deal's team. Only routes of a deal
    /// that ask for an insider first give it.
    @JsonSerialize
    interface ForTheTeam extends PrivateKind {}

    /// Writes nothing.
    final class Refusing extends ValueSerializer<PrivateKind> {
        @Override
        public void serialize(PrivateKind value, JsonGenerator generator, SerializationContext context) {
            throw new IllegalStateException(value.getClass().getSimpleName() + " is private and is written nowhere.");
        }
    }
}

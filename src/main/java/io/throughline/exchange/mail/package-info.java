/// Mail and calendar files as a person drops them: from each message or meeting its day, its people and its subject.
/// What is written in them is never kept.
@NullMarked
package io.throughline.exchange.mail;

import org.jspecify.annotations.NullMarked;

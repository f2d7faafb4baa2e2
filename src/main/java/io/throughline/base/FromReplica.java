package io.throughline.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/// Reads for a list or a report: as of a moment ago where a replica answers, and never without what the reader wrote.
/// What decides who gets in, and what is written next, is read without this.
@Transactional(readOnly = true)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface FromReplica {}

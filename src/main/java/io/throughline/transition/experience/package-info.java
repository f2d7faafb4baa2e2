/// How long tasks took before: the class they are compared with, and what it supports.
@NullMarked
package io.throughline.transition.experience;

import org.jspecify.annotations.NullMarked;

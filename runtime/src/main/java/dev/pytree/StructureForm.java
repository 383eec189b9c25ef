package dev.pytree;

/** The numbers that stand for the elements of a structure in a serial form. They never change their meaning. */
final class StructureForm {
    static final int NULL = 0;
    static final int LEAF = 1;
    static final int REF = 2;
    static final int FIXED = 3;
    static final int NODE = 4;
    static final int LIST = 5;
    static final int MAP = 6;
    static final int OPTIONAL = 7;
    static final int VARIABLE = 8;
    static final int ARRAY = 9;
    static final int PROXY = 10;
    static final int BRANCH = 11;
    static final int ELEMENTS = 12;

    static final int NO_KEY = 0;
    static final int NAME = 1;
    static final int INDEX = 2;
    static final int NUMBER = 3;
    static final int TEXT = 4;
    static final int CONSTANT = 5;
    static final int KEYS = 6;

    private StructureForm() {}
}

package org.fonds.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Fonds.class.getPackage().getImplementationVersion();
        return new String[] {"fonds " + (version == null ? "(not packaged)" : version)};
    }
}

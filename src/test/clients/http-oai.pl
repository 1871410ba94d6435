# Prints the identifier of every record that HTTP::OAI harvests: URL VERB PREFIX.
use strict;
use warnings;
use HTTP::OAI;

my ($url, $verb, $prefix) = @ARGV;
my $harvester = HTTP::OAI::Harvester->new(baseURL => $url);
# It goes from page to page by itself, but then keeps only the last one: records are taken as they come.
my $list = $harvester->$verb(metadataPrefix => $prefix, onRecord => sub {
    my ($record) = @_;
    print $record->identifier, "\n";
    die 'no metadata for ' . $record->identifier . "\n"
        if $verb eq 'ListRecords' && ($record->status // q{}) ne 'deleted' && !$record->metadata;
});
die $list->message . "\n" if $list->is_error;

// Generated from spec/ by `cargo xtask regen`. Do not edit.

//! The names of the catalog's actions in lower case, and their numbers by the hashes of these.

/// The names, one after the other.
pub(super) static FOLDED: &str = "\
    cloudwatch:assumeaccessprofile\
    cloudwatch:batchgetservicelevelindicatorreport\
    cloudwatch:batchgetservicelevelobjectivebudgetreport\
    cloudwatch:callwithbearertoken\
    cloudwatch:createaccessgrant\
    cloudwatch:createaccessprofile\
    cloudwatch:createalert\
    cloudwatch:createdomain\
    cloudwatch:createdomainaccessgrantfororganization\
    cloudwatch:createdomainfororganization\
    cloudwatch:createingestionendpoint\
    cloudwatch:createintegration\
    cloudwatch:createomnidashboard\
    cloudwatch:createomnithread\
    cloudwatch:createonetimedeeplinkcode\
    cloudwatch:createresourcemetricsconfiguration\
    cloudwatch:createservicelevelobjective\
    cloudwatch:createspace\
    cloudwatch:createview\
    cloudwatch:deleteaccessgrant\
    cloudwatch:deleteaccessprofile\
    cloudwatch:deletealarmmuterule\
    cloudwatch:deletealarms\
    cloudwatch:deletealert\
    cloudwatch:deleteanomalydetector\
    cloudwatch:deletedashboards\
    cloudwatch:deletedomain\
    cloudwatch:deletedomainaccessgrantfororganization\
    cloudwatch:deletedomainfororganization\
    cloudwatch:deleteingestionendpoint\
    cloudwatch:deleteinsightrules\
    cloudwatch:deleteintegration\
    cloudwatch:deletemetricstream\
    cloudwatch:deleteomnidashboard\
    cloudwatch:deleteomnithread\
    cloudwatch:deletepipelinerule\
    cloudwatch:deleteresourcemetricsconfiguration\
    cloudwatch:deleteservicelevelobjective\
    cloudwatch:deletespace\
    cloudwatch:deleteview\
    cloudwatch:describealarmhistory\
    cloudwatch:describealarms\
    cloudwatch:describealarmsformetric\
    cloudwatch:describeanomalydetectors\
    cloudwatch:describeinsightrules\
    cloudwatch:disablealarmactions\
    cloudwatch:disableinsightrules\
    cloudwatch:enablealarmactions\
    cloudwatch:enableinsightrules\
    cloudwatch:enabletopologydiscovery\
    cloudwatch:generatequery\
    cloudwatch:generatequeryresultssummary\
    cloudwatch:getaccessgrant\
    cloudwatch:getaccessprofile\
    cloudwatch:getagentgraph\
    cloudwatch:getalarmmuterule\
    cloudwatch:getalert\
    cloudwatch:getcontextgraph\
    cloudwatch:getdashboard\
    cloudwatch:getdataset\
    cloudwatch:getdomain\
    cloudwatch:getdomainaccessgrantfororganization\
    cloudwatch:getdomainfororganization\
    cloudwatch:getingestionendpoint\
    cloudwatch:getinsightrulereport\
    cloudwatch:getintegration\
    cloudwatch:getintelligenceconfiguration\
    cloudwatch:getmetricdata\
    cloudwatch:getmetricstatistics\
    cloudwatch:getmetricstream\
    cloudwatch:getmetricwidgetimage\
    cloudwatch:getomnidashboard\
    cloudwatch:getomnithread\
    cloudwatch:getotelenrichment\
    cloudwatch:getpreferences\
    cloudwatch:getrecords\
    cloudwatch:getresourcemetricsconfiguration\
    cloudwatch:getservice\
    cloudwatch:getservicedata\
    cloudwatch:getservicelevelobjective\
    cloudwatch:getspace\
    cloudwatch:getspacecredentials\
    cloudwatch:getspacecredentialsfororganization\
    cloudwatch:gettelemetryqueryresults\
    cloudwatch:gettopologydiscoverystatus\
    cloudwatch:gettopologymap\
    cloudwatch:getview\
    cloudwatch:invokeintegration\
    cloudwatch:link\
    cloudwatch:listaccessgrants\
    cloudwatch:listaccessprofiles\
    cloudwatch:listalarmmuterules\
    cloudwatch:listalertcontributors\
    cloudwatch:listalerts\
    cloudwatch:listdashboards\
    cloudwatch:listdomainaccessgrantsfororganization\
    cloudwatch:listdomains\
    cloudwatch:listentitiesformetric\
    cloudwatch:listingestionendpoints\
    cloudwatch:listintegrations\
    cloudwatch:listmanagedinsightrules\
    cloudwatch:listmetrics\
    cloudwatch:listmetricstreams\
    cloudwatch:listomnidashboards\
    cloudwatch:listomnithreads\
    cloudwatch:listservicelevelobjectives\
    cloudwatch:listservices\
    cloudwatch:listspaceaccess\
    cloudwatch:listspaces\
    cloudwatch:listspacesfororganization\
    cloudwatch:listtagsforresource\
    cloudwatch:listtelemetryfields\
    cloudwatch:listtelemetryquerysessions\
    cloudwatch:listviews\
    cloudwatch:putalarmmuterule\
    cloudwatch:putanomalydetector\
    cloudwatch:putcompositealarm\
    cloudwatch:putdashboard\
    cloudwatch:putinsightrule\
    cloudwatch:putintelligenceconfiguration\
    cloudwatch:putlogalarm\
    cloudwatch:putmanagedinsightrules\
    cloudwatch:putmetricalarm\
    cloudwatch:putmetricdata\
    cloudwatch:putmetricstream\
    cloudwatch:putpipelinerule\
    cloudwatch:putrecords\
    cloudwatch:querytraces\
    cloudwatch:searchprincipals\
    cloudwatch:setalarmstate\
    cloudwatch:startmetricstreams\
    cloudwatch:startomnithreadsession\
    cloudwatch:startotelenrichment\
    cloudwatch:starttelemetryquery\
    cloudwatch:starttelemetryquerysession\
    cloudwatch:stopmetricstreams\
    cloudwatch:stopotelenrichment\
    cloudwatch:stoptelemetryquery\
    cloudwatch:stoptelemetryquerysession\
    cloudwatch:submitalarmfeedback\
    cloudwatch:submitfeedback\
    cloudwatch:tagresource\
    cloudwatch:untagresource\
    cloudwatch:updateaccessprofile\
    cloudwatch:updatealert\
    cloudwatch:updatedomain\
    cloudwatch:updatedomainfororganization\
    cloudwatch:updateingestionendpoint\
    cloudwatch:updateintegration\
    cloudwatch:updateomnidashboard\
    cloudwatch:updateomnithread\
    cloudwatch:updateotelenrichment\
    cloudwatch:updatepreferences\
    cloudwatch:updateresourcemetricsconfiguration\
    cloudwatch:updateservicelevelobjective\
    cloudwatch:updatespace\
    cloudwatch:updateview\
    iam:acceptdelegationrequest\
    iam:addclientidtoopenidconnectprovider\
    iam:addroletoinstanceprofile\
    iam:addusertogroup\
    iam:associatedelegationrequest\
    iam:attachgrouppolicy\
    iam:attachrolepolicy\
    iam:attachuserpolicy\
    iam:changepassword\
    iam:createaccesskey\
    iam:createaccountalias\
    iam:createdelegationrequest\
    iam:creategroup\
    iam:createinstanceprofile\
    iam:createloginprofile\
    iam:createopenidconnectprovider\
    iam:createpolicy\
    iam:createpolicyversion\
    iam:createrole\
    iam:createsamlprovider\
    iam:createservicelinkedrole\
    iam:createservicespecificcredential\
    iam:createuser\
    iam:createvirtualmfadevice\
    iam:deactivatemfadevice\
    iam:deleteaccesskey\
    iam:deleteaccountalias\
    iam:deleteaccountpasswordpolicy\
    iam:deletecloudfrontpublickey\
    iam:deletegroup\
    iam:deletegrouppolicy\
    iam:deleteinstanceprofile\
    iam:deleteloginprofile\
    iam:deleteopenidconnectprovider\
    iam:deletepolicy\
    iam:deletepolicyversion\
    iam:deleterole\
    iam:deleterolepermissionsboundary\
    iam:deleterolepolicy\
    iam:deletesamlprovider\
    iam:deleteservercertificate\
    iam:deleteservicelinkedrole\
    iam:deleteservicespecificcredential\
    iam:deletesigningcertificate\
    iam:deletesshpublickey\
    iam:deleteuser\
    iam:deleteuserpermissionsboundary\
    iam:deleteuserpolicy\
    iam:deletevirtualmfadevice\
    iam:detachgrouppolicy\
    iam:detachrolepolicy\
    iam:detachuserpolicy\
    iam:disableorganizationsrootcredentialsmanagement\
    iam:disableorganizationsrootsessions\
    iam:disableoutboundwebidentityfederation\
    iam:enablemfadevice\
    iam:enableorganizationsrootcredentialsmanagement\
    iam:enableorganizationsrootsessions\
    iam:enableoutboundwebidentityfederation\
    iam:generatecredentialreport\
    iam:generateorganizationsaccessreport\
    iam:generateservicelastaccesseddetails\
    iam:getaccesskeylastused\
    iam:getaccountauthorizationdetails\
    iam:getaccountemailaddress\
    iam:getaccountname\
    iam:getaccountpasswordpolicy\
    iam:getaccountproperties\
    iam:getaccountsummary\
    iam:getcloudfrontpublickey\
    iam:getcontextkeysforcustompolicy\
    iam:getcontextkeysforprincipalpolicy\
    iam:getcredentialreport\
    iam:getdelegationrequest\
    iam:getgroup\
    iam:getgrouppolicy\
    iam:gethumanreadablesummary\
    iam:getinstanceprofile\
    iam:getloginprofile\
    iam:getmfadevice\
    iam:getopenidconnectprovider\
    iam:getorganizationsaccessreport\
    iam:getoutboundwebidentityfederationinfo\
    iam:getpolicy\
    iam:getpolicyversion\
    iam:getrole\
    iam:getrolepolicy\
    iam:getroletemplateversion\
    iam:getsamlprovider\
    iam:getservercertificate\
    iam:getservicelastaccesseddetails\
    iam:getservicelastaccesseddetailswithentities\
    iam:getservicelinkedroledeletionstatus\
    iam:getsshpublickey\
    iam:getuser\
    iam:getuserpolicy\
    iam:listaccesskeys\
    iam:listaccountaliases\
    iam:listattachedgrouppolicies\
    iam:listattachedrolepolicies\
    iam:listattacheduserpolicies\
    iam:listcloudfrontpublickeys\
    iam:listdelegationrequests\
    iam:listentitiesforpolicy\
    iam:listgrouppolicies\
    iam:listgroups\
    iam:listgroupsforuser\
    iam:listinstanceprofiles\
    iam:listinstanceprofilesforrole\
    iam:listinstanceprofiletags\
    iam:listmfadevices\
    iam:listmfadevicetags\
    iam:listopenidconnectproviders\
    iam:listopenidconnectprovidertags\
    iam:listorganizationsfeatures\
    iam:listpolicies\
    iam:listpoliciesgrantingserviceaccess\
    iam:listpolicytags\
    iam:listpolicyversions\
    iam:listrolepolicies\
    iam:listroles\
    iam:listroletags\
    iam:listsamlproviders\
    iam:listsamlprovidertags\
    iam:listservercertificates\
    iam:listservercertificatetags\
    iam:listservicespecificcredentials\
    iam:listsigningcertificates\
    iam:listsshpublickeys\
    iam:liststsregionalendpointsstatus\
    iam:listuserpolicies\
    iam:listusers\
    iam:listusertags\
    iam:listvirtualmfadevices\
    iam:passrole\
    iam:putaccountproperties\
    iam:putgrouppolicy\
    iam:putrolepermissionsboundary\
    iam:putrolepolicy\
    iam:putuserpermissionsboundary\
    iam:putuserpolicy\
    iam:rejectdelegationrequest\
    iam:removeclientidfromopenidconnectprovider\
    iam:removerolefrominstanceprofile\
    iam:removeuserfromgroup\
    iam:resetservicespecificcredential\
    iam:resyncmfadevice\
    iam:senddelegationtoken\
    iam:setdefaultpolicyversion\
    iam:setsecuritytokenservicepreferences\
    iam:setstsregionalendpointstatus\
    iam:simulatecustompolicy\
    iam:simulateprincipalpolicy\
    iam:taginstanceprofile\
    iam:tagmfadevice\
    iam:tagopenidconnectprovider\
    iam:tagpolicy\
    iam:tagrole\
    iam:tagsamlprovider\
    iam:tagservercertificate\
    iam:taguser\
    iam:untaginstanceprofile\
    iam:untagmfadevice\
    iam:untagopenidconnectprovider\
    iam:untagpolicy\
    iam:untagrole\
    iam:untagsamlprovider\
    iam:untagservercertificate\
    iam:untaguser\
    iam:updateaccesskey\
    iam:updateaccountemailaddress\
    iam:updateaccountname\
    iam:updateaccountpasswordpolicy\
    iam:updateassumerolepolicy\
    iam:updatecloudfrontpublickey\
    iam:updategroup\
    iam:updateloginprofile\
    iam:updateopenidconnectproviderthumbprint\
    iam:updaterole\
    iam:updateroledescription\
    iam:updatesamlprovider\
    iam:updateservercertificate\
    iam:updateservicespecificcredential\
    iam:updatesigningcertificate\
    iam:updatesshpublickey\
    iam:updateuser\
    iam:uploadcloudfrontpublickey\
    iam:uploadservercertificate\
    iam:uploadsigningcertificate\
    iam:uploadsshpublickey\
    kms:cancelkeydeletion\
    kms:connectcustomkeystore\
    kms:createalias\
    kms:createcustomkeystore\
    kms:creategrant\
    kms:createkey\
    kms:decapsulate\
    kms:decrypt\
    kms:deletealias\
    kms:deletecustomkeystore\
    kms:deleteimportedkeymaterial\
    kms:derivesharedsecret\
    kms:describecustomkeystores\
    kms:describekey\
    kms:disablekey\
    kms:disablekeyrotation\
    kms:disconnectcustomkeystore\
    kms:enablekey\
    kms:enablekeyrotation\
    kms:encapsulate\
    kms:encrypt\
    kms:generatedatakey\
    kms:generatedatakeypair\
    kms:generatedatakeypairwithoutplaintext\
    kms:generatedatakeywithoutplaintext\
    kms:generatemac\
    kms:generaterandom\
    kms:getkeylastusage\
    kms:getkeypolicy\
    kms:getkeyrotationstatus\
    kms:getparametersforimport\
    kms:getpublickey\
    kms:importkeymaterial\
    kms:listaliases\
    kms:listgrants\
    kms:listkeypolicies\
    kms:listkeyrotations\
    kms:listkeys\
    kms:listresourcetags\
    kms:listretirablegrants\
    kms:putkeypolicy\
    kms:reencryptfrom\
    kms:reencryptto\
    kms:replicatekey\
    kms:retiregrant\
    kms:revokegrant\
    kms:rotatekeyondemand\
    kms:schedulekeydeletion\
    kms:sign\
    kms:synchronizemultiregionkey\
    kms:tagresource\
    kms:untagresource\
    kms:updatealias\
    kms:updatecustomkeystore\
    kms:updatekeydescription\
    kms:updateprimaryregion\
    kms:verify\
    kms:verifymac\
    logs:associatekmskey\
    logs:associatesourcetos3tableintegration\
    logs:callwithbearertoken\
    logs:cancelexporttask\
    logs:cancelimporttask\
    logs:createdelivery\
    logs:createexporttask\
    logs:createimporttask\
    logs:createloganomalydetector\
    logs:createlogdelivery\
    logs:createloggroup\
    logs:createlogstream\
    logs:createlookuptable\
    logs:createscheduledquery\
    logs:deleteaccountpolicy\
    logs:deletedataprotectionpolicy\
    logs:deletedelivery\
    logs:deletedeliverydestination\
    logs:deletedeliverydestinationpolicy\
    logs:deletedeliverysource\
    logs:deletedestination\
    logs:deleteindexpolicy\
    logs:deleteintegration\
    logs:deleteloganomalydetector\
    logs:deletelogdelivery\
    logs:deleteloggroup\
    logs:deletelogstream\
    logs:deletelookuptable\
    logs:deletemetricfilter\
    logs:deletepipelinerule\
    logs:deletequerydefinition\
    logs:deleteresourcepolicy\
    logs:deleteretentionpolicy\
    logs:deletescheduledquery\
    logs:deletesubscriptionfilter\
    logs:deletesyslogconfiguration\
    logs:deletetransformer\
    logs:describeaccountpolicies\
    logs:describeconfigurationtemplates\
    logs:describedeliveries\
    logs:describedeliverydestinations\
    logs:describedeliverysources\
    logs:describedestinations\
    logs:describeexporttasks\
    logs:describefieldindexes\
    logs:describeimporttaskbatches\
    logs:describeimporttasks\
    logs:describeindexpolicies\
    logs:describeloggroups\
    logs:describelogstreams\
    logs:describelookuptables\
    logs:describemetricfilters\
    logs:describequeries\
    logs:describequerydefinitions\
    logs:describeresourcepolicies\
    logs:describesubscriptionfilters\
    logs:disassociatekmskey\
    logs:disassociatesourcefroms3tableintegration\
    logs:filterlogevents\
    logs:getdataprotectionpolicy\
    logs:getdelivery\
    logs:getdeliverydestination\
    logs:getdeliverydestinationpolicy\
    logs:getdeliverysource\
    logs:getintegration\
    logs:getloganomalydetector\
    logs:getlogdelivery\
    logs:getlogevents\
    logs:getlogfields\
    logs:getloggroupfields\
    logs:getlogrecord\
    logs:getlookuptable\
    logs:getqueryresults\
    logs:getscheduledquery\
    logs:getscheduledqueryhistory\
    logs:getstoragetierpolicy\
    logs:gettransformer\
    logs:integratewithdataset\
    logs:integratewiths3table\
    logs:link\
    logs:listaggregateloggroupsummaries\
    logs:listanomalies\
    logs:listentitiesforloggroup\
    logs:listintegrations\
    logs:listloganomalydetectors\
    logs:listlogdeliveries\
    logs:listloggroups\
    logs:listloggroupsforentity\
    logs:listloggroupsforquery\
    logs:listscheduledqueries\
    logs:listsourcesfors3tableintegration\
    logs:listsyslogconfigurations\
    logs:listtagsforresource\
    logs:listtagsloggroup\
    logs:processwithpipeline\
    logs:putaccountpolicy\
    logs:putbearertokenauthentication\
    logs:putdataprotectionpolicy\
    logs:putdeliverydestination\
    logs:putdeliverydestinationpolicy\
    logs:putdeliverysource\
    logs:putdestination\
    logs:putdestinationpolicy\
    logs:putindexpolicy\
    logs:putintegration\
    logs:putlogevents\
    logs:putloggroupdeletionprotection\
    logs:putmetricfilter\
    logs:putpipelinerule\
    logs:putquerydefinition\
    logs:putresourcepolicy\
    logs:putretentionpolicy\
    logs:putstoragetierpolicy\
    logs:putsubscriptionfilter\
    logs:putsyslogconfiguration\
    logs:puttransformer\
    logs:startlivetail\
    logs:startquery\
    logs:stoplivetail\
    logs:stopquery\
    logs:tagloggroup\
    logs:tagresource\
    logs:testmetricfilter\
    logs:testtransformer\
    logs:unmask\
    logs:untagloggroup\
    logs:untagresource\
    logs:updateanomaly\
    logs:updatedeliveryconfiguration\
    logs:updateloganomalydetector\
    logs:updatelogdelivery\
    logs:updatelookuptable\
    logs:updatescheduledquery\
    personalize:createbatchinferencejob\
    personalize:createbatchsegmentjob\
    personalize:createcampaign\
    personalize:createdatadeletionjob\
    personalize:createdatainsightsjob\
    personalize:createdataset\
    personalize:createdatasetexportjob\
    personalize:createdatasetgroup\
    personalize:createdatasetimportjob\
    personalize:createeventtracker\
    personalize:createfilter\
    personalize:createmetricattribution\
    personalize:createrecommender\
    personalize:createschema\
    personalize:createsolution\
    personalize:createsolutionversion\
    personalize:deletecampaign\
    personalize:deletedataset\
    personalize:deletedatasetgroup\
    personalize:deleteeventtracker\
    personalize:deletefilter\
    personalize:deletemetricattribution\
    personalize:deleterecommender\
    personalize:deleteschema\
    personalize:deletesolution\
    personalize:describealgorithm\
    personalize:describebatchinferencejob\
    personalize:describebatchsegmentjob\
    personalize:describecampaign\
    personalize:describedatadeletionjob\
    personalize:describedatainsightsjob\
    personalize:describedataset\
    personalize:describedatasetexportjob\
    personalize:describedatasetgroup\
    personalize:describedatasetimportjob\
    personalize:describeeventtracker\
    personalize:describefeaturetransformation\
    personalize:describefilter\
    personalize:describemetricattribution\
    personalize:describerecipe\
    personalize:describerecommender\
    personalize:describeschema\
    personalize:describesolution\
    personalize:describesolutionversion\
    personalize:getactionrecommendations\
    personalize:getdatainsights\
    personalize:getpersonalizedranking\
    personalize:getrecommendations\
    personalize:getsolutionmetrics\
    personalize:listbatchinferencejobs\
    personalize:listbatchsegmentjobs\
    personalize:listcampaigns\
    personalize:listdatadeletionjobs\
    personalize:listdatainsightsjobs\
    personalize:listdatasetexportjobs\
    personalize:listdatasetgroups\
    personalize:listdatasetimportjobs\
    personalize:listdatasets\
    personalize:listeventtrackers\
    personalize:listfilters\
    personalize:listmetricattributionmetrics\
    personalize:listmetricattributions\
    personalize:listrecipes\
    personalize:listrecommenders\
    personalize:listschemas\
    personalize:listsolutions\
    personalize:listsolutionversions\
    personalize:listtagsforresource\
    personalize:putactioninteractions\
    personalize:putactions\
    personalize:putevents\
    personalize:putitems\
    personalize:putusers\
    personalize:startrecommender\
    personalize:stoprecommender\
    personalize:stopsolutionversioncreation\
    personalize:tagresource\
    personalize:untagresource\
    personalize:updatecampaign\
    personalize:updatedataset\
    personalize:updatemetricattribution\
    personalize:updaterecommender\
    personalize:updatesolution\
    s3:abortmultipartupload\
    s3:allowvendedlogdeliveryforresource\
    s3:associateaccessgrantsidentitycenter\
    s3:bypassgovernanceretention\
    s3:createaccessgrant\
    s3:createaccessgrantsinstance\
    s3:createaccessgrantslocation\
    s3:createaccesspoint\
    s3:createaccesspointforobjectlambda\
    s3:createbucket\
    s3:createbucketmetadatatableconfiguration\
    s3:createjob\
    s3:createmultiregionaccesspoint\
    s3:createstoragelensgroup\
    s3:deleteaccessgrant\
    s3:deleteaccessgrantsinstance\
    s3:deleteaccessgrantsinstanceresourcepolicy\
    s3:deleteaccessgrantslocation\
    s3:deleteaccesspoint\
    s3:deleteaccesspointforobjectlambda\
    s3:deleteaccesspointpolicy\
    s3:deleteaccesspointpolicyforobjectlambda\
    s3:deletebucket\
    s3:deletebucketmetadatatableconfiguration\
    s3:deletebucketpolicy\
    s3:deletebucketwebsite\
    s3:deletejobtagging\
    s3:deletemultiregionaccesspoint\
    s3:deleteobject\
    s3:deleteobjectannotation\
    s3:deleteobjecttagging\
    s3:deleteobjectversion\
    s3:deleteobjectversionannotation\
    s3:deleteobjectversiontagging\
    s3:deletestoragelensconfiguration\
    s3:deletestoragelensconfigurationtagging\
    s3:deletestoragelensgroup\
    s3:describejob\
    s3:describemultiregionaccesspointoperation\
    s3:dissociateaccessgrantsidentitycenter\
    s3:getaccelerateconfiguration\
    s3:getaccessgrant\
    s3:getaccessgrantsinstance\
    s3:getaccessgrantsinstanceforprefix\
    s3:getaccessgrantsinstanceresourcepolicy\
    s3:getaccessgrantslocation\
    s3:getaccesspoint\
    s3:getaccesspointconfigurationforobjectlambda\
    s3:getaccesspointforobjectlambda\
    s3:getaccesspointpolicy\
    s3:getaccesspointpolicyforobjectlambda\
    s3:getaccesspointpolicystatus\
    s3:getaccesspointpolicystatusforobjectlambda\
    s3:getaccountpublicaccessblock\
    s3:getanalyticsconfiguration\
    s3:getbucketabac\
    s3:getbucketacl\
    s3:getbucketcors\
    s3:getbucketlocation\
    s3:getbucketlogging\
    s3:getbucketmetadatatableconfiguration\
    s3:getbucketnotification\
    s3:getbucketobjectlockconfiguration\
    s3:getbucketownershipcontrols\
    s3:getbucketpolicy\
    s3:getbucketpolicystatus\
    s3:getbucketpublicaccessblock\
    s3:getbucketrequestpayment\
    s3:getbuckettagging\
    s3:getbucketversioning\
    s3:getbucketwebsite\
    s3:getdataaccess\
    s3:getencryptionconfiguration\
    s3:getintelligenttieringconfiguration\
    s3:getinventoryconfiguration\
    s3:getjobtagging\
    s3:getlifecycleconfiguration\
    s3:getmetricsconfiguration\
    s3:getmultiregionaccesspoint\
    s3:getmultiregionaccesspointpolicy\
    s3:getmultiregionaccesspointpolicystatus\
    s3:getmultiregionaccesspointroutes\
    s3:getobject\
    s3:getobjectacl\
    s3:getobjectannotation\
    s3:getobjectattributes\
    s3:getobjectlegalhold\
    s3:getobjectretention\
    s3:getobjecttagging\
    s3:getobjecttorrent\
    s3:getobjectversion\
    s3:getobjectversionacl\
    s3:getobjectversionannotation\
    s3:getobjectversionannotationforreplication\
    s3:getobjectversionattributes\
    s3:getobjectversionforreplication\
    s3:getobjectversiontagging\
    s3:getobjectversiontorrent\
    s3:getreplicationconfiguration\
    s3:getstoragelensconfiguration\
    s3:getstoragelensconfigurationtagging\
    s3:getstoragelensdashboard\
    s3:getstoragelensgroup\
    s3:initiatereplication\
    s3:listaccessgrants\
    s3:listaccessgrantsinstances\
    s3:listaccessgrantslocations\
    s3:listaccesspoints\
    s3:listaccesspointsforobjectlambda\
    s3:listallmybuckets\
    s3:listbucket\
    s3:listbucketmultipartuploads\
    s3:listbucketversions\
    s3:listcalleraccessgrants\
    s3:listjobs\
    s3:listmultipartuploadparts\
    s3:listmultiregionaccesspoints\
    s3:listobjectannotations\
    s3:listobjectversionannotations\
    s3:liststoragelensconfigurations\
    s3:liststoragelensgroups\
    s3:listtagsforresource\
    s3:objectowneroverridetobucketowner\
    s3:pausereplication\
    s3:putaccelerateconfiguration\
    s3:putaccessgrantsinstanceresourcepolicy\
    s3:putaccesspointconfigurationforobjectlambda\
    s3:putaccesspointpolicy\
    s3:putaccesspointpolicyforobjectlambda\
    s3:putaccesspointpublicaccessblock\
    s3:putaccountpublicaccessblock\
    s3:putanalyticsconfiguration\
    s3:putbucketabac\
    s3:putbucketacl\
    s3:putbucketcors\
    s3:putbucketlogging\
    s3:putbucketnotification\
    s3:putbucketobjectlockconfiguration\
    s3:putbucketownershipcontrols\
    s3:putbucketpolicy\
    s3:putbucketpublicaccessblock\
    s3:putbucketrequestpayment\
    s3:putbuckettagging\
    s3:putbucketversioning\
    s3:putbucketwebsite\
    s3:putencryptionconfiguration\
    s3:putintelligenttieringconfiguration\
    s3:putinventoryconfiguration\
    s3:putjobtagging\
    s3:putlifecycleconfiguration\
    s3:putmetricsconfiguration\
    s3:putmultiregionaccesspointpolicy\
    s3:putobject\
    s3:putobjectacl\
    s3:putobjectannotation\
    s3:putobjectlegalhold\
    s3:putobjectretention\
    s3:putobjecttagging\
    s3:putobjectversionacl\
    s3:putobjectversionannotation\
    s3:putobjectversiontagging\
    s3:putreplicationconfiguration\
    s3:putstoragelensconfiguration\
    s3:putstoragelensconfigurationtagging\
    s3:replicatedelete\
    s3:replicateobject\
    s3:replicateobjectannotation\
    s3:replicatetags\
    s3:restoreobject\
    s3:submitmultiregionaccesspointroutes\
    s3:tagresource\
    s3:untagresource\
    s3:updateaccessgrantslocation\
    s3:updatebucketmetadataannotationtableconfiguration\
    s3:updatebucketmetadatainventorytableconfiguration\
    s3:updatebucketmetadatajournaltableconfiguration\
    s3:updatejobpriority\
    s3:updatejobstatus\
    s3:updateobjectencryption\
    s3:updatestoragelensgroup\
    sts:assumerole\
    sts:assumerolewithsaml\
    sts:assumerolewithwebidentity\
    sts:assumeroot\
    sts:decodeauthorizationmessage\
    sts:getaccesskeyinfo\
    sts:getcalleridentity\
    sts:getdelegatedaccesstoken\
    sts:getfederationtoken\
    sts:getservicebearertoken\
    sts:getsessiontoken\
    sts:getwebidentitytoken\
    sts:setcontext\
    sts:setsourceidentity\
    sts:taggetwebidentitytoken\
    sts:tagsession\
";

/// Where each of them ends.
#[rustfmt::skip]
pub(super) static ENDS: [u32; 817] = [
    30, 76, 128, 158, 186, 216, 238, 261, 310, 348, 382, 410, 440, 467, 503, 548, 586, 608, 629, 657, 687, 717, 740,
    762, 794, 821, 844, 893, 931, 965, 994, 1022, 1051, 1081, 1108, 1137, 1182, 1220, 1242, 1263, 1294, 1319, 1353,
    1388, 1419, 1449, 1479, 1508, 1537, 1571, 1595, 1633, 1658, 1685, 1709, 1736, 1755, 1781, 1804, 1825, 1845, 1891,
    1926, 1957, 1988, 2013, 2052, 2076, 2106, 2132, 2163, 2190, 2214, 2242, 2267, 2288, 2330, 2351, 2376, 2411, 2430,
    2460, 2505, 2540, 2577, 2602, 2620, 2648, 2663, 2690, 2719, 2748, 2780, 2801, 2826, 2874, 2896, 2928, 2961, 2988,
    3022, 3044, 3072, 3101, 3127, 3164, 3187, 3213, 3234, 3270, 3300, 3330, 3367, 3387, 3414, 3443, 3471, 3494, 3519,
    3558, 3580, 3613, 3638, 3662, 3688, 3714, 3735, 3757, 3784, 3808, 3837, 3870, 3900, 3930, 3967, 3995, 4024, 4053,
    4089, 4119, 4144, 4166, 4190, 4220, 4242, 4265, 4303, 4337, 4365, 4395, 4422, 4453, 4481, 4526, 4564, 4586, 4607,
    4634, 4672, 4700, 4718, 4748, 4769, 4789, 4809, 4827, 4846, 4868, 4895, 4910, 4935, 4957, 4988, 5004, 5027, 5041,
    5063, 5090, 5125, 5139, 5165, 5188, 5207, 5229, 5260, 5289, 5304, 5325, 5350, 5372, 5403, 5419, 5442, 5456, 5489,
    5509, 5531, 5558, 5585, 5620, 5648, 5670, 5684, 5717, 5737, 5763, 5784, 5804, 5824, 5873, 5909, 5949, 5968, 6016,
    6051, 6090, 6118, 6155, 6193, 6217, 6251, 6277, 6295, 6323, 6347, 6368, 6394, 6427, 6463, 6486, 6510, 6522, 6540,
    6567, 6589, 6608, 6624, 6652, 6684, 6724, 6737, 6757, 6768, 6785, 6811, 6830, 6854, 6887, 6932, 6970, 6989, 7000,
    7017, 7035, 7057, 7086, 7114, 7142, 7170, 7196, 7221, 7242, 7256, 7277, 7301, 7332, 7359, 7377, 7398, 7428, 7461,
    7490, 7506, 7543, 7561, 7583, 7603, 7616, 7632, 7653, 7677, 7703, 7732, 7766, 7793, 7814, 7848, 7868, 7881, 7897,
    7922, 7934, 7958, 7976, 8006, 8023, 8053, 8070, 8097, 8140, 8173, 8196, 8230, 8249, 8272, 8299, 8337, 8369, 8393,
    8420, 8442, 8458, 8486, 8499, 8510, 8529, 8553, 8564, 8588, 8606, 8636, 8651, 8664, 8685, 8711, 8724, 8743, 8772,
    8793, 8824, 8850, 8879, 8894, 8916, 8957, 8971, 8996, 9018, 9045, 9080, 9108, 9130, 9144, 9173, 9200, 9228, 9250,
    9271, 9296, 9311, 9335, 9350, 9363, 9378, 9389, 9404, 9428, 9457, 9479, 9506, 9521, 9535, 9557, 9585, 9598, 9619,
    9634, 9645, 9664, 9687, 9726, 9761, 9776, 9794, 9813, 9829, 9853, 9879, 9895, 9916, 9931, 9945, 9964, 9984, 9996,
    10016, 10039, 10055, 10072, 10087, 10103, 10118, 10133, 10154, 10177, 10185, 10214, 10229, 10246, 10261, 10285,
    10309, 10332, 10342, 10355, 10375, 10415, 10439, 10460, 10481, 10500, 10521, 10542, 10571, 10593, 10612, 10632,
    10654, 10679, 10703, 10734, 10753, 10783, 10819, 10844, 10866, 10888, 10910, 10939, 10961, 10980, 11000, 11022,
    11045, 11068, 11094, 11119, 11145, 11170, 11199, 11229, 11251, 11279, 11314, 11337, 11370, 11398, 11423, 11447,
    11472, 11502, 11526, 11552, 11574, 11597, 11622, 11648, 11668, 11697, 11726, 11758, 11781, 11826, 11846, 11874,
    11890, 11917, 11950, 11972, 11991, 12017, 12036, 12053, 12070, 12092, 12109, 12128, 12148, 12170, 12199, 12224,
    12243, 12268, 12293, 12302, 12337, 12355, 12383, 12404, 12432, 12454, 12472, 12499, 12525, 12550, 12587, 12616,
    12640, 12661, 12685, 12706, 12739, 12767, 12794, 12827, 12849, 12868, 12893, 12912, 12931, 12948, 12982, 13002,
    13022, 13045, 13067, 13090, 13115, 13141, 13168, 13187, 13205, 13220, 13237, 13251, 13267, 13283, 13304, 13324,
    13335, 13353, 13371, 13389, 13421, 13450, 13472, 13494, 13519, 13554, 13587, 13613, 13646, 13679, 13704, 13738,
    13768, 13802, 13832, 13856, 13891, 13920, 13944, 13970, 14003, 14029, 14054, 14084, 14114, 14138, 14173, 14202,
    14226, 14252, 14281, 14318, 14353, 14381, 14416, 14451, 14478, 14514, 14546, 14582, 14614, 14655, 14681, 14718,
    14744, 14775, 14801, 14829, 14864, 14900, 14927, 14961, 14991, 15021, 15055, 15087, 15112, 15144, 15176, 15209,
    15238, 15271, 15295, 15324, 15347, 15387, 15421, 15444, 15472, 15495, 15520, 15552, 15583, 15616, 15638, 15659,
    15679, 15699, 15727, 15754, 15793, 15816, 15841, 15867, 15892, 15927, 15956, 15982, 16005, 16041, 16079, 16107,
    16127, 16156, 16185, 16205, 16240, 16255, 16296, 16308, 16339, 16364, 16384, 16413, 16456, 16485, 16505, 16540,
    16566, 16607, 16622, 16663, 16684, 16706, 16725, 16756, 16771, 16796, 16818, 16840, 16872, 16901, 16934, 16974,
    16999, 17013, 17055, 17094, 17123, 17140, 17166, 17201, 17241, 17267, 17284, 17329, 17361, 17384, 17422, 17451,
    17495, 17525, 17553, 17569, 17584, 17600, 17620, 17639, 17677, 17701, 17736, 17765, 17783, 17807, 17836, 17862,
    17881, 17903, 17922, 17938, 17967, 18004, 18032, 18048, 18076, 18102, 18130, 18164, 18204, 18238, 18250, 18265,
    18287, 18309, 18330, 18351, 18370, 18389, 18408, 18430, 18459, 18502, 18531, 18564, 18590, 18616, 18646, 18676,
    18713, 18739, 18761, 18783, 18802, 18830, 18858, 18877, 18911, 18930, 18943, 18972, 18993, 19018, 19029, 19056,
    19086, 19110, 19141, 19173, 19197, 19219, 19254, 19273, 19302, 19342, 19387, 19410, 19448, 19482, 19512, 19540,
    19556, 19571, 19587, 19606, 19630, 19665, 19694, 19712, 19741, 19767, 19786, 19808, 19827, 19856, 19893, 19921,
    19937, 19965, 19991, 20025, 20037, 20052, 20074, 20095, 20116, 20135, 20157, 20186, 20212, 20242, 20272, 20309,
    20327, 20345, 20373, 20389, 20405, 20442, 20456, 20472, 20501, 20552, 20602, 20650, 20670, 20688, 20713, 20738,
    20752, 20774, 20803, 20817, 20847, 20867, 20888, 20915, 20937, 20962, 20981, 21004, 21018, 21039, 21065, 21079,
];

/// The numbers: each at the place of its name's hash, or behind it where that is taken; 65,535 where no one is.
#[rustfmt::skip]
pub(super) static NUMBERS: [u16; 2048] = [
    668, 65535, 65535, 108, 65535, 65535, 114, 65535, 65535, 219, 65535, 65535, 65535, 171, 65535, 503, 65535, 65535,
    328, 249, 65535, 476, 277, 52, 283, 394, 293, 376, 520, 620, 739, 65535, 342, 65535, 65535, 65535, 92, 475, 65535,
    65535, 65535, 65535, 65535, 266, 65535, 65535, 65535, 200, 289, 550, 65535, 486, 65535, 65535, 65535, 13, 65535,
    65535, 65535, 65535, 428, 440, 65535, 65535, 579, 65535, 766, 495, 65535, 229, 65535, 346, 189, 65535, 65535, 30,
    473, 583, 65535, 65535, 530, 149, 168, 631, 65535, 65535, 81, 5, 65535, 65535, 65535, 65535, 587, 65535, 65535,
    65535, 65535, 65535, 402, 65535, 65535, 65535, 707, 65535, 65535, 65535, 65535, 240, 65535, 65535, 65535, 279,
    65535, 65535, 65535, 14, 191, 635, 65535, 65535, 65535, 65535, 65535, 533, 444, 65535, 65535, 65535, 65535, 104,
    340, 447, 750, 65535, 65535, 65535, 655, 65535, 605, 65535, 682, 65535, 514, 588, 685, 65535, 251, 65535, 567,
    65535, 65535, 24, 603, 65535, 456, 65535, 65535, 65535, 65535, 65535, 775, 65535, 65535, 745, 65535, 357, 10, 508,
    65535, 65535, 65535, 65535, 111, 65535, 65535, 760, 646, 65535, 611, 103, 65535, 196, 529, 561, 625, 65535, 65535,
    65535, 65535, 454, 65535, 65535, 65535, 65535, 65535, 65535, 158, 65535, 65535, 65535, 65535, 65535, 677, 65535,
    355, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 215, 65535, 65535, 65535, 324, 65535,
    592, 65535, 65535, 65535, 633, 12, 65535, 372, 65535, 65535, 67, 65535, 65535, 65535, 53, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 133, 188, 201, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 270, 65535, 347, 65535, 719, 65535, 65535, 65535, 34, 694, 65535, 65535, 4, 467, 65535, 65535, 65535, 42,
    464, 65535, 65535, 238, 627, 65535, 65535, 143, 65535, 65535, 65535, 65535, 37, 65535, 65535, 65535, 664, 790, 152,
    65535, 65535, 65535, 65535, 632, 65535, 413, 167, 298, 381, 626, 726, 241, 799, 51, 712, 417, 741, 65535, 65535,
    537, 65535, 740, 65535, 65535, 97, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 557, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 86, 144, 204, 260, 65535, 65535, 65535, 65535, 416, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 675, 65535, 779, 65535, 224, 65535, 65535, 499, 65535, 681, 255, 333, 387, 65535, 65535, 65535, 141, 65535,
    360, 41, 737, 65535, 65535, 65535, 65535, 65535, 65535, 319, 65535, 281, 548, 65535, 65535, 135, 65535, 78, 79, 482,
    599, 407, 708, 348, 65535, 65535, 181, 65535, 65535, 65535, 65535, 747, 288, 306, 738, 163, 728, 764, 600, 65535,
    768, 65535, 65535, 65535, 65535, 65535, 65535, 316, 466, 65535, 65535, 65535, 65535, 671, 65535, 65535, 65535, 243,
    89, 222, 284, 388, 65535, 65535, 65535, 65535, 65535, 612, 65535, 401, 312, 780, 792, 65535, 65535, 65535, 65535,
    640, 65535, 65535, 65535, 65535, 172, 65535, 65535, 65535, 65535, 666, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 465, 65535, 65535, 560, 131, 63, 155, 468, 65535, 65535, 65535, 65535, 65535, 65535, 254, 183, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 61, 65535, 65535, 551, 619, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 566, 65535, 494, 65535, 65535, 65535, 120, 256, 733, 252, 210, 65535, 65535,
    65535, 769, 247, 758, 65535, 65535, 65535, 436, 65535, 65535, 65535, 65535, 322, 418, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 415, 32, 65535, 65535, 50, 479, 175, 134, 65535, 65535, 76, 730,
    576, 65535, 65535, 65535, 65535, 65535, 65535, 403, 212, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 814, 505, 296, 65535, 674, 65535, 65535, 65535, 65535, 794, 65535, 65535, 65535, 169, 65535, 65535, 65535,
    65535, 420, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 317, 65535, 195, 65535, 321, 356, 804, 65535,
    65535, 435, 65535, 65535, 351, 65535, 65535, 65535, 777, 282, 556, 369, 325, 65535, 65535, 601, 65535, 65535, 157,
    65535, 65535, 121, 96, 798, 65535, 207, 362, 702, 65535, 784, 65535, 65535, 65535, 65535, 123, 65535, 65535, 65535,
    65535, 65535, 65535, 432, 65535, 732, 65535, 65535, 65535, 85, 65535, 65535, 275, 378, 87, 598, 65535, 483, 29, 438,
    22, 458, 559, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 66, 150, 336, 430, 813, 65535, 65535,
    65535, 65535, 65535, 65535, 9, 65535, 65535, 268, 658, 258, 354, 565, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 716, 65535, 272, 65535, 65535, 501, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 502, 230,
    589, 810, 148, 65535, 65535, 65, 95, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 751, 65535, 676, 65535, 310, 571, 65535, 65535, 237, 572, 669, 65535, 65535, 259, 223, 65535, 65535,
    65535, 65535, 205, 536, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 690, 65535, 786, 776,
    65535, 65535, 649, 521, 6, 35, 182, 65535, 300, 704, 65535, 65535, 98, 65535, 359, 651, 65535, 25, 231, 647, 65535,
    65535, 301, 65535, 65535, 65535, 400, 65535, 374, 493, 73, 162, 558, 609, 518, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 441, 443, 197, 701, 736, 349, 756, 759, 595, 65535, 15, 65535, 233, 481, 485, 581, 742, 65535, 65535,
    65535, 65535, 65535, 65535, 273, 65535, 582, 353, 781, 414, 65535, 65535, 299, 65535, 65535, 650, 65535, 445, 797,
    65535, 146, 65535, 65535, 500, 65535, 65535, 683, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 618, 65535, 65535, 235, 65535, 253, 269, 19, 65535, 65535, 65535, 278, 65535, 65535, 65535,
    65535, 431, 754, 65535, 65535, 80, 65535, 65535, 65535, 65535, 65535, 406, 65535, 65535, 130, 65535, 65535, 491, 33,
    622, 692, 65535, 17, 65535, 65535, 60, 206, 367, 615, 65535, 142, 65535, 65535, 65535, 147, 65535, 65535, 285, 331,
    65535, 65535, 65535, 165, 65535, 65535, 65535, 65535, 496, 65535, 65535, 128, 65535, 65535, 65535, 211, 656, 65535,
    91, 584, 65535, 65535, 807, 65535, 562, 553, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 101, 65535, 65535, 586, 124, 62, 304, 65535, 65535, 455, 65535, 65535, 64, 65535, 65535, 65535,
    178, 65535, 617, 689, 115, 815, 56, 290, 725, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 510, 164, 412, 509, 713, 731, 424, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 113, 65535,
    65535, 16, 693, 706, 793, 291, 65535, 65535, 145, 718, 65535, 410, 65535, 226, 383, 782, 220, 419, 448, 549, 580,
    65535, 65535, 65535, 65535, 65535, 65535, 246, 213, 65535, 75, 40, 469, 812, 65535, 107, 166, 65535, 65535, 173,
    65535, 58, 761, 65535, 65535, 221, 616, 808, 65535, 65535, 127, 65535, 65535, 811, 65535, 65535, 65535, 65535,
    65535, 65535, 628, 65535, 791, 65535, 65535, 65535, 65535, 65535, 795, 65535, 65535, 65535, 341, 45, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 437, 65535, 65535, 65535, 280, 65535, 303, 607, 65535, 187, 515, 65535, 643,
    65535, 65535, 65535, 65535, 65535, 88, 308, 472, 65535, 65535, 65535, 318, 65535, 59, 748, 65535, 65535, 48, 65535,
    267, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 461, 65535, 65535, 411, 389, 276, 673, 65535, 65535,
    65535, 384, 396, 65535, 65535, 65535, 65535, 654, 65535, 65535, 525, 538, 65535, 65535, 65535, 65535, 544, 722, 334,
    65535, 489, 648, 65535, 70, 287, 65535, 105, 543, 65535, 65535, 65535, 65535, 802, 65535, 180, 65535, 624, 678,
    65535, 65535, 65535, 65535, 65535, 65535, 523, 517, 796, 65535, 65535, 65535, 65535, 65535, 65535, 590, 65535,
    65535, 446, 65535, 65535, 630, 65535, 65535, 65535, 653, 488, 65535, 65535, 65535, 65535, 65535, 192, 386, 459, 44,
    395, 474, 679, 199, 405, 645, 594, 65535, 65535, 65535, 65535, 462, 433, 65535, 65535, 216, 345, 65535, 602, 65535,
    65535, 65535, 377, 65535, 138, 170, 203, 470, 753, 335, 65535, 789, 65535, 526, 65535, 65535, 65535, 313, 177, 755,
    65535, 65535, 749, 65535, 65535, 65535, 344, 540, 65535, 65535, 717, 65535, 65535, 65535, 65535, 65535, 705, 65535,
    311, 65535, 65535, 65535, 727, 366, 65535, 65535, 332, 49, 136, 65535, 65535, 307, 65535, 327, 65535, 763, 65535,
    452, 65535, 65535, 65535, 65535, 65535, 65535, 21, 102, 209, 271, 774, 688, 100, 65535, 90, 379, 65535, 65535,
    65535, 106, 65535, 65535, 65535, 320, 190, 698, 262, 65535, 263, 65535, 198, 151, 65535, 65535, 330, 18, 99, 65535,
    125, 47, 657, 450, 457, 65535, 309, 65535, 65535, 65535, 765, 65535, 65535, 65535, 65535, 65535, 110, 783, 232, 527,
    65535, 65535, 65535, 721, 65535, 65535, 65535, 703, 179, 65535, 65535, 65535, 55, 408, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 358, 0, 65535, 65535, 65535, 65535, 250, 453, 65535, 65535, 65535, 636, 65535,
    665, 65535, 65535, 65535, 65535, 439, 65535, 65535, 65535, 512, 634, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 373, 65535, 809, 65535, 65535,
    65535, 65535, 65535, 787, 65535, 555, 803, 710, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 539, 591, 65535,
    65535, 65535, 43, 65535, 65535, 234, 65535, 662, 65535, 119, 65535, 65535, 65535, 65535, 65535, 422, 65535, 606,
    65535, 38, 511, 65535, 65535, 7, 23, 65535, 65535, 65535, 449, 65535, 65535, 65535, 65535, 652, 65535, 644, 723,
    65535, 65535, 352, 684, 295, 65535, 65535, 65535, 65535, 65535, 641, 286, 297, 629, 65535, 524, 65535, 711, 65535,
    65535, 65535, 65535, 574, 65535, 65535, 65535, 65535, 610, 535, 65535, 368, 545, 497, 397, 585, 65535, 65535, 65535,
    65535, 65535, 398, 65535, 519, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 193, 65535, 65535, 65535, 65535,
    816, 65535, 670, 65535, 65535, 735, 487, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 534, 65535,
    65535, 516, 294, 757, 65535, 65535, 65535, 390, 65535, 39, 227, 734, 65535, 186, 65535, 65535, 65535, 244, 805, 577,
    773, 65535, 65535, 65535, 65535, 65535, 770, 65535, 65535, 117, 65535, 65535, 65535, 547, 65535, 65535, 65535, 225,
    132, 326, 613, 65535, 65535, 65535, 65535, 65535, 57, 460, 65535, 65535, 659, 65535, 65535, 65535, 65535, 65535,
    385, 65535, 65535, 139, 370, 159, 65535, 65535, 724, 65535, 65535, 228, 785, 245, 528, 532, 65535, 65535, 451,
    65535, 339, 65535, 65535, 65535, 65535, 65535, 65535, 700, 54, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 350,
    637, 65535, 126, 65535, 65535, 65535, 65535, 65535, 65535, 744, 365, 65535, 65535, 65535, 194, 687, 65535, 65535,
    65535, 65535, 93, 391, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 513, 364, 65535, 71, 8, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 552, 638, 27, 65535, 65535, 65535, 65535, 65535, 65535, 292, 608, 77, 614,
    575, 554, 746, 621, 788, 542, 65535, 65535, 65535, 361, 65535, 65535, 83, 507, 65535, 65535, 65535, 65535, 691, 729,
    65535, 208, 65535, 65535, 65535, 65535, 65535, 65535, 242, 65535, 65535, 65535, 639, 806, 65535, 65535, 65535, 573,
    477, 140, 65535, 425, 65535, 156, 314, 65535, 174, 185, 568, 65535, 65535, 65535, 65535, 305, 137, 65535, 65535,
    65535, 69, 65535, 463, 686, 65535, 660, 65535, 65535, 720, 65535, 65535, 65535, 371, 65535, 264, 65535, 46, 236,
    65535, 65535, 65535, 65535, 65535, 375, 65535, 65535, 315, 65535, 65535, 65535, 65535, 596, 3, 20, 421, 65535,
    65535, 94, 257, 214, 426, 480, 65535, 261, 404, 65535, 65535, 65535, 65535, 752, 382, 2, 772, 11, 504, 531, 65535,
    65535, 65535, 74, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 153, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 743, 65535, 65535, 65535, 65535, 65535, 202, 65535, 338, 65535, 329, 65535, 65535, 65535, 409, 522, 265,
    65535, 68, 442, 65535, 65535, 65535, 65535, 28, 429, 65535, 323, 65535, 578, 65535, 65535, 122, 36, 65535, 65535,
    65535, 65535, 762, 65535, 65535, 65535, 65535, 570, 65535, 65535, 65535, 154, 478, 642, 778, 65535, 65535, 82,
    65535, 65535, 65535, 65535, 65535, 506, 161, 546, 65535, 65535, 65535, 302, 118, 393, 65535, 434, 65535, 541, 709,
    65535, 65535, 65535, 427, 661, 65535, 65535, 65535, 65535, 623, 65535, 65535, 771, 65535, 65535, 218, 569, 65535,
    65535, 65535, 65535, 65535, 72, 112, 160, 337, 65535, 65535, 65535, 65535, 65535, 65535, 801, 65535, 65535, 84, 129,
    498, 65535, 65535, 65535, 65535, 697, 65535, 65535, 392, 604, 176, 715, 65535, 65535, 65535, 248, 363, 399, 65535,
    696, 714, 800, 423, 65535, 65535, 65535, 65535, 65535, 593, 65535, 65535, 767, 116, 484, 65535, 663, 65535, 274,
    65535, 65535, 65535, 65535, 471, 239, 597, 492, 65535, 65535, 65535, 380, 65535, 672, 65535, 109, 65535, 31, 65535,
    65535, 490, 65535, 65535, 65535, 65535, 65535, 667, 65535, 65535, 343, 699, 65535, 65535, 65535, 65535, 65535,
    65535, 217, 65535, 65535, 65535, 26, 695, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 184, 563, 564,
    65535, 680,
];

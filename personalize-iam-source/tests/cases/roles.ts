const policy = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['s3:GetObject'], Resource: `arn:aws:s3:::shop/*`, Condition: { Bool: { 'aws:SecureTransport': true } } },
  ],
};

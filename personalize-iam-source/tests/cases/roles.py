import json

policy = {
    "Version": "2012-10-17",  # always
    "Statement": [
        {
            'Effect': 'Allow',
            "Action": ("personalize:Get" "Recommendations"),
            "Resource": [f"arn:aws:personalize:{region}:{account}:campaign/*", bucket.arn],
        },
    ],
}

client.create_role(
    RoleName="r",
    AssumeRolePolicyDocument='{"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}',
)
